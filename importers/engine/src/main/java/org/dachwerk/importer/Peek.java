package org.dachwerk.importer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.find.LineKind;
import org.dachwerk.importer.find.TableFinder;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.jspecify.annotations.Nullable;

/** Looks at the first rows of a sheet: where its tables are, and what their columns look like. */
final class Peek {
  /** Tables are looked for this far down; below, only tables of a known kind go on. */
  private static final int FARTHEST_ROW = 20_000;

  /** More rows than these above a header are no titles, and a sheet without one is not kept. */
  private static final int MOST_TITLES = 1_000;

  private final SheetPlan plan;
  private @Nullable HeaderMatch header;
  private Map<Integer, ColumnSample> samples = new TreeMap<>();
  private int table;

  Peek(SheetPlan plan) {
    this.plan = plan;
  }

  void look() throws IOException {
    if (plan.isIgnored()) {
      plan.countRowsWithoutTable(countRows());
      return;
    }
    TableFinder finder = new TableFinder(plan.matcher());
    long rows = 0;
    try (RowCursor cursor = plan.input().sheet().open(NoticeSink.none())) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        rows++;
        take(finder.look(row));
        if (header != null && rows >= FARTHEST_ROW) {
          break;
        }
      }
    }
    finishTable();
    if (!plan.hasTable()) {
      plan.countRowsWithoutTable(rows);
    }
  }

  private void take(Line line) {
    if (line.kind() == LineKind.ABOVE) {
      if (plan.above().size() < MOST_TITLES) {
        plan.above().add(line);
      }
    } else if (line.kind() == LineKind.HEADER) {
      finishTable();
      header = line.header();
      table = line.table();
      samples = new TreeMap<>();
    } else if (line.kind() == LineKind.RECORD) {
      sample(line.row());
    }
  }

  private void sample(Row row) {
    for (int i = 0; i < row.size(); i++) {
      samples.computeIfAbsent(row.column(i), any -> new ColumnSample()).add(row.value(i));
    }
  }

  private void finishTable() {
    HeaderMatch done = header;
    if (done == null) {
      return;
    }
    Map<Integer, ColumnContext> contexts = new TreeMap<>();
    done.columns()
        .forEach(
            column ->
                contexts.put(
                    column.column(),
                    samples.getOrDefault(column.column(), new ColumnSample()).context(column)));
    List<MatchedColumn> nameless =
        samples.keySet().stream()
            .filter(column -> done.column(column) == null)
            .map(MatchedColumn::withoutHeader)
            .toList();
    plan.plan(table, done.withColumns(nameless), contexts);
  }

  private long countRows() throws IOException {
    long rows = 0;
    try (RowCursor cursor = plan.input().sheet().open(NoticeSink.none())) {
      while (cursor.next() != null) {
        rows++;
      }
    }
    return rows;
  }
}
