package org.dachwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Severity;

/** What the text and the page both say of sheets, columns and places. */
final class Sentences {
  private final ReportContent content;
  private final Wording wording;

  Sentences(ReportContent content) {
    this.content = content;
    this.wording = content.wording();
  }

  /** Which report this is: {@code Bericht zu a.xlsx}. */
  String title() {
    List<String> files = content.files();
    return files.isEmpty()
        ? wording.text("title.none")
        : wording.text("title", Map.of("files", Places.some(files, 3, wording)));
  }

  /** For whom the data were written, and by which version. */
  String edition() {
    String profile = wording.text("profile." + content.run().profile().code());
    return wording.text(
        "edition", Map.of("version", Visible.text(content.run().version()), "profile", profile));
  }

  /** Whether the report may be passed on. */
  String confidentiality() {
    return switch (content.options().disclosure()) {
      case FULL -> wording.text("confidential.full");
      case REDACTED -> wording.text("confidential.redacted");
    };
  }

  /** {@code 0 Fehler, 4 Warnungen, 2 Hinweise}. */
  String counts() {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      parts.add(wording.count("count." + severity.name(), content.run().log().count(severity)));
    }
    return String.join(", ", parts);
  }

  /** A sheet by its file, its own name and the table in it. */
  String name(SheetSummary sheet) {
    StringBuilder name = new StringBuilder(Visible.text(sheet.file()));
    if (sheet.sheet() != null) {
      String own = Visible.text(sheet.sheet());
      name.append(", ").append(wording.text("sheet.name", Map.of("sheet", own)));
    }
    if (sheet.table() > 0) {
      name.append(", ").append(wording.text("sheet.table", Map.of("table", sheet.table())));
    }
    return name.toString();
  }

  /** What a sheet was taken for, or why it was not read. */
  String kind(SheetSummary sheet) {
    String kind = wording.text("kind." + sheet.kind());
    return sheet.reason() == null
        ? kind
        : kind + ": " + Visible.text(wording.term("reason", sheet.reason()));
  }

  /** {@code 57 Zeilen geprüft: 55 übernommen, …}, with counts that add up. */
  String rows(RowCounts rows) {
    return wording.text(
        "rows",
        Map.of(
            "rows",
            wording.count("rows.checked", rows.read()),
            "written",
            rows.written(),
            "withheld",
            rows.withheld(),
            "rejected",
            rows.rejected(),
            "skipped",
            rows.skipped(),
            "reasons",
            reasons(rows.reasons())));
  }

  private String reasons(Map<String, Long> skipped) {
    if (skipped.isEmpty()) {
      return "";
    }
    String reasons =
        skipped.entrySet().stream()
            .map(each -> reason(each.getKey(), each.getValue(), skipped.size()))
            .collect(Collectors.joining(", "));
    return " (" + reasons + ")";
  }

  private String reason(String code, long count, int codes) {
    String word = Visible.text(wording.term("skipped", code));
    return codes == 1 ? word : count + " " + word;
  }

  /** A column by its letters and its header. */
  String column(ColumnSummary column) {
    return wording.text(
        "column", Map.of("column", column.column(), "header", Visible.text(column.header())));
  }

  /** Some of the places, the others by their number. */
  String places(List<CellRef> places, int most) {
    boolean severalFiles = content.files().size() > 1;
    return Places.some(Places.names(places, severalFiles), most, wording);
  }
}
