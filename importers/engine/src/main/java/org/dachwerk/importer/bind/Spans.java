package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.DateParser;
import org.dachwerk.importer.parse.DateSpan;
import org.dachwerk.importer.parse.Moments;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.TimeParser;
import org.dachwerk.importer.parse.TimeSpan;
import org.dachwerk.model.PartialDate;

/** The columns that hold dates, periods and times of day. */
final class Spans {
  /** Under this path a draft keeps what was read from the column of a path. */
  static final String READ = "#";

  private Spans() {}

  /** One date; a period or a time keeps its words beside the date. */
  static CellParser<PartialDate> day() {
    DateParser dates = new DateParser(Moments.inGermany());
    return (cell, column) -> {
      Parsed<DateSpan> parsed = dates.parse(cell, column);
      DateSpan span = parsed.value();
      if (span == null) {
        return new Parsed<>(null, parsed.text(), parsed.findings());
      }
      boolean more = span.end() != null || span.start().time() != null;
      String text = more && parsed.text() == null ? cell.text() : parsed.text();
      return new Parsed<>(span.start().date(), text, parsed.findings());
    };
  }

  /** A date or a period, of which {@link EventTimes} makes the beginning and the end. */
  static Target<DateSpan> startOf(String path) {
    return kept(path, new DateParser(Moments.inGermany()), List.of(path, path + "Text"));
  }

  /** A period that is the beginning and the end of an event. */
  static Target<DateSpan> eventPeriod() {
    return kept(
        "period",
        new DateParser(Moments.inGermany()),
        List.of("start", "startText", "end", "endText"));
  }

  /** Times of day, which need the date of another column. */
  static Target<TimeSpan> time(String path) {
    return kept(path, new TimeParser(), List.of(path));
  }

  private static <T> Target<T> kept(String path, CellParser<T> parser, List<String> fills) {
    return new Target<>(path, parser, (draft, parsed) -> draft.put(READ + path, parsed), fills);
  }

  /** A period of plain dates. */
  static Target<DateSpan> period(String start, String end) {
    return new Target<>(
        "period",
        new DateParser(Moments.inGermany()),
        (draft, parsed) -> {
          DateSpan span = parsed.value();
          if (span != null) {
            draft.put(start, span.start().date());
            draft.put(end, span.end() == null ? null : span.end().date());
          }
          draft.put(start + "Text", parsed.text());
        },
        List.of(start, start + "Text", end, end + "Text"));
  }
}
