package org.dachwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.RecordType;
import org.dachwerk.schema.Privacy;

/** Says what was withheld, and how to change it. */
final class Withholding {
  private static final List<Privacy> GUARDED =
      List.of(Privacy.PERSONAL, Privacy.INTERNAL, Privacy.SPECIAL, Privacy.SECRET);

  private final ReportContent content;
  private final Wording wording;

  Withholding(ReportContent content) {
    this.content = content;
    this.wording = content.wording();
  }

  /** One sentence for all persons and one for each class of values; empty if all was written. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>(ofRecords());
    for (Privacy privacy : GUARDED) {
      long count = count(privacy);
      if (count > 0) {
        sentences.add(wording.count("withheld." + privacy.code(), count));
      }
    }
    return sentences;
  }

  /** The same in at most three lines, the values in one. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(ofRecords());
    List<String> values = new ArrayList<>();
    for (Privacy privacy : GUARDED) {
      long count = count(privacy);
      if (count > 0) {
        values.add(wording.count("values." + privacy.code(), count));
      }
    }
    if (!values.isEmpty()) {
      lines.add(wording.text("withheld.values", Map.of("values", String.join(", ", values))));
    }
    return lines;
  }

  private List<String> ofRecords() {
    long persons = 0;
    long others = 0;
    for (SheetSummary sheet : content.run().sheets()) {
      // Of all records, only a membership is withheld for the sake of a person.
      if (sheet.kind().equals(RecordType.MEMBER.code())) {
        persons += sheet.recordsWithheld();
      } else {
        others += sheet.recordsWithheld();
      }
    }
    List<String> sentences = new ArrayList<>();
    if (persons > 0) {
      sentences.add(wording.count("withheld.persons", persons));
    }
    if (others > 0) {
      sentences.add(wording.count("withheld.records", others));
    }
    return sentences;
  }

  private long count(Privacy privacy) {
    return content.run().withheld().getOrDefault(privacy, 0L);
  }
}
