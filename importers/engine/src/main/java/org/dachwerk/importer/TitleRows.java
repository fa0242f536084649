package org.dachwerk.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.importer.parse.DateParser;
import org.dachwerk.importer.parse.DateSpan;
import org.dachwerk.importer.parse.Moments;
import org.dachwerk.model.PartialDate;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/** What the rows above a header say of the whole list. */
final class TitleRows {
  private static final Pattern AS_OF =
      Pattern.compile("(?:\\bStand|\\bas of)\\b[\\s:|]*+([^,;|]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONFIDENTIAL =
      Pattern.compile(
          "nur (?:für den )?(?:intern|dienst)|vertraulich|nicht (?:zur|für die) veröffentlichung"
              + "|internal use|confidential|not for publication",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TitleRows() {}

  /** The day whose state the lists show, where they say one and the same day. */
  static @Nullable PartialDate asOf(List<Line> lines) {
    List<PartialDate> dates =
        lines.stream()
            .map(line -> asOf(line.text()))
            .filter(date -> date != null)
            .distinct()
            .toList();
    return dates.size() == 1 ? dates.get(0) : null;
  }

  private static @Nullable PartialDate asOf(String text) {
    Matcher matcher = AS_OF.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    CellValue date = new CellValue.Text(matcher.group(1).strip());
    DateSpan span =
        new DateParser(Moments.inGermany()).parse(date, ColumnContext.standard()).value();
    return span == null ? null : span.start().date();
  }

  /** Whether a title, a sheet's name or a file's name says that a list is not for everybody. */
  static boolean saysConfidential(String text) {
    return CONFIDENTIAL.matcher(text).find();
  }
}
