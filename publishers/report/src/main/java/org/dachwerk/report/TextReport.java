package org.dachwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.Effect;

/** The report for a terminal or a mail: what was withheld, what was checked, what was noticed. */
final class TextReport {
  private static final int MOST_REMARKS = 20;
  private static final int MOST_PLACES = 8;

  private final ReportContent content;
  private final Wording wording;
  private final Sentences sentences;
  private final StringBuilder text = new StringBuilder();

  TextReport(ReportContent content) {
    this.content = content;
    this.wording = content.wording();
    this.sentences = new Sentences(content);
  }

  String render() {
    line(sentences.title());
    line(sentences.edition());
    writeWithheld();
    line("");
    line(sentences.confidentiality());
    writeChecked();
    writeNotices();
    return text.toString();
  }

  private void writeWithheld() {
    heading("withheld.heading");
    List<String> withheld = new Withholding(content).sentences();
    if (withheld.isEmpty()) {
      line(wording.text("withheld.nothing"));
    }
    withheld.forEach(this::line);
  }

  private void writeChecked() {
    heading("checked.heading");
    List<SheetSummary> sheets = content.run().sheets();
    for (SheetSummary sheet : sheets) {
      line(sentences.name(sheet) + " (" + sentences.kind(sheet) + ")");
      indented(sentences.rows(RowCounts.of(sheet)));
      if (sheet.valuesRejected() > 0) {
        indented(wording.count("values.rejected", sheet.valuesRejected()));
      }
      writeUnclaimed(sheet);
    }
    if (sheets.size() != 1) {
      String all = sentences.rows(RowCounts.ofAll(sheets));
      line(wording.text("checked.together", Map.of("rows", all)));
    }
  }

  private void writeUnclaimed(SheetSummary sheet) {
    List<String> unclaimed = new ArrayList<>();
    for (ColumnSummary column : sheet.columns()) {
      if (column.field() == null) {
        unclaimed.add(sentences.column(column));
      }
    }
    if (!unclaimed.isEmpty()) {
      String columns = String.join(", ", unclaimed);
      indented(wording.text("columns.unclaimed", Map.of("columns", columns)));
    }
  }

  private void writeNotices() {
    heading("notices.heading");
    line(sentences.counts());
    for (NoticeGroup group : NoticeGroup.of(content)) {
      line("");
      String severity = wording.text("severity." + group.severity().name());
      line(severity + " " + group.code() + " (" + group.count() + ")");
      writeRemarks(group);
    }
  }

  private void writeRemarks(NoticeGroup group) {
    int said = 0;
    for (Remark remark : Remark.of(group, content).stream().limit(MOST_REMARKS).toList()) {
      indented(sentences.places(remark.places(), MOST_PLACES) + ": " + remark.message());
      if (remark.effect() != Effect.NONE) {
        indented("  " + wording.text("effect." + remark.effect().name()));
      }
      said += remark.places().size();
    }
    if (said < group.count()) {
      indented(wording.count("notices.more", group.count() - said));
    }
  }

  private void heading(String key) {
    line("");
    String heading = wording.text(key);
    line(heading);
    line("-".repeat(heading.length()));
  }

  private void indented(String sentence) {
    line("  " + sentence);
  }

  private void line(String sentence) {
    text.append(sentence).append('\n');
  }
}
