package org.dachwerk.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.Inspection.InspectedTable;
import org.dachwerk.importer.find.FoundTable;
import org.dachwerk.importer.find.TableListener;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.notice.CellRef;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/** Describes the tables of one sheet while a visitor takes their rows. */
final class TableSurvey implements TableListener {
  private static final String NO_KIND = "none";

  private final TableVisitor visitor;
  private final List<InspectedTable> tables = new ArrayList<>();
  private final TreeSet<Integer> filled = new TreeSet<>();
  private @Nullable FoundTable table;
  private long rows;

  TableSurvey(TableVisitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public void begin(FoundTable found) throws IOException {
    finish();
    table = found;
    visitor.table(found.header());
  }

  @Override
  public void row(Row row, List<String> cells) throws IOException {
    rows++;
    for (int i = 0; i < row.size(); i++) {
      filled.add(row.column(i));
    }
    visitor.row(cells);
  }

  /** All tables, once the sheet is at its end. */
  List<InspectedTable> tables() {
    finish();
    return tables;
  }

  private void finish() {
    FoundTable done = table;
    if (done != null) {
      HeaderMatch match = done.match();
      String kind = match == null ? NO_KIND : match.type().code();
      tables.add(new InspectedTable(done.row().number(), kind, rows, columns(done)));
    }
    table = null;
    rows = 0;
    filled.clear();
  }

  private List<ColumnSummary> columns(FoundTable done) {
    for (int i = 0; i < done.header().size(); i++) {
      if (!done.header().get(i).isBlank()) {
        filled.add(i + 1);
      }
    }
    return filled.stream().map(column -> column(done, column)).toList();
  }

  private static ColumnSummary column(FoundTable done, int number) {
    HeaderMatch match = done.match();
    MatchedColumn matched = match == null ? null : match.column(number);
    String header = number > done.header().size() ? "" : done.header().get(number - 1);
    return new ColumnSummary(
        CellRef.columnName(number),
        SecretFilter.text(header),
        matched == null ? null : matched.path(),
        matched == null ? "unmapped" : matched.how());
  }
}
