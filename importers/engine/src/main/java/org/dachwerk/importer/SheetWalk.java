package org.dachwerk.importer;

import java.io.IOException;
import org.dachwerk.importer.bind.RowBinder;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.find.LineKind;
import org.dachwerk.importer.find.TableFinder;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.Row;
import org.dachwerk.table.RowCursor;
import org.jspecify.annotations.Nullable;

/** Walks the rows of one sheet that belong to tables of one kind. */
final class SheetWalk {
  private final SheetPlan plan;
  private final RecordType type;
  private final NoticeSink notices;
  private @Nullable RowBinder binder;
  private int boundTable;

  private SheetWalk(SheetPlan plan, RecordType type, NoticeSink notices) {
    this.plan = plan;
    this.type = type;
    this.notices = notices;
  }

  static SheetWalk over(SheetPlan plan, RecordType type, NoticeSink notices) {
    return new SheetWalk(plan, type, notices);
  }

  /** Takes the row of a record. */
  @FunctionalInterface
  interface RecordVisitor {
    void visit(Row row, RowBinder binder) throws IOException;
  }

  /** Takes any counted row. */
  @FunctionalInterface
  interface LineVisitor {
    void visit(Line line, RowBinder binder) throws IOException;
  }

  /** Shows the rows that are records. */
  void records(RecordVisitor visitor) throws IOException {
    lines(
        (line, rowBinder) -> {
          if (line.kind() == LineKind.RECORD) {
            visitor.visit(line.row(), rowBinder);
          }
        });
  }

  /** Shows all rows below the headers of this kind. */
  void lines(LineVisitor visitor) throws IOException {
    // A kind that begins farther down than the peek went would be walked by nobody.
    TableFinder finder = new TableFinder(plan.matcher(), plan.types()::contains);
    try (RowCursor cursor = plan.input().sheet().open(notices)) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        Line line = finder.look(row);
        if (line.header() != null
            && line.header().type() == type
            && line.kind() != LineKind.HEADER) {
          visitor.visit(line, binderOf(line));
        }
      }
    }
  }

  private RowBinder binderOf(Line line) {
    RowBinder current = binder;
    if (current == null || boundTable != line.table()) {
      current = new RowBinder(plan.binding(line), plan.place());
      binder = current;
      boundTable = line.table();
    }
    return current;
  }
}
