package org.dachwerk.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.Inspection;
import org.dachwerk.dataset.Inspection.InspectedSheet;
import org.dachwerk.dataset.Inspection.InspectedTable;
import org.dachwerk.dataset.Inspection.Visibility;
import org.dachwerk.model.Labels;
import org.dachwerk.model.RecordType;

/** Inspections for people, as text. */
final class InspectionText {
  private static final int LONGEST_HEADER = 40;

  private final Terminal terminal;
  private final PrintStream out;

  InspectionText(Terminal terminal, OutputStream out) {
    this.terminal = terminal;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  void print(Inspection inspection) {
    line(terminal.text("inspect.file", inspection.file(), inspection.format()));
    for (Map.Entry<String, String> trait : inspection.traits().entrySet()) {
      line("  " + terminal.text("inspect." + trait.getKey(), trait.getValue()));
    }
    inspection.sheets().forEach(this::print);
    out.flush();
  }

  private void print(InspectedSheet sheet) {
    if (sheet.name() != null) {
      boolean hidden = sheet.visibility() == Visibility.HIDDEN;
      line("  " + terminal.text(hidden ? "inspect.hidden-sheet" : "inspect.sheet", sheet.name()));
    }
    if (sheet.tables().isEmpty()) {
      line("  " + terminal.text("inspect.no-table"));
    }
    sheet.tables().forEach(this::print);
  }

  private void print(InspectedTable table) {
    String kind = terminal.text("inspect.kind." + table.kind());
    line("  " + terminal.text("inspect.table", table.headerRow(), kind, table.rows()));
    List<List<String>> cells =
        table.columns().stream().map(column -> cells(table.kind(), column)).toList();
    int headers = cells.stream().mapToInt(row -> row.get(1).length()).max().orElse(0);
    int fields = cells.stream().mapToInt(row -> row.get(2).length()).max().orElse(0);
    for (List<String> row : cells) {
      line(
          "    "
              + padded(row.get(0), 3)
              + padded(row.get(1), headers + 2)
              + padded(row.get(2), fields + 2)
              + row.get(3));
    }
  }

  private List<String> cells(String kind, ColumnSummary column) {
    String field = column.field() == null ? "–" : label(kind, column.field());
    return List.of(
        column.column(),
        shortened(column.header()),
        field,
        terminal.text("inspect.how." + column.how()));
  }

  private String label(String kind, String path) {
    return RecordType.byCode(kind)
        .map(type -> Labels.of(type, path, terminal.language().tag()))
        .orElse(path);
  }

  private static String shortened(String header) {
    String line = header.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_HEADER
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADER - 1)) + "…";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private void line(String text) {
    out.print(text + "\n");
  }
}
