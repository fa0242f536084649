package org.dachwerk.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dachwerk.importer.OpenInputs.InputSheet;
import org.dachwerk.importer.bind.TableBinding;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.HeaderMatcher;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.jspecify.annotations.Nullable;

/** What a peek at a sheet's first rows decided about it; fixed from then on. */
final class SheetPlan {
  private final InputSheet input;
  private final HeaderMatcher matcher;
  private final Map<String, String> set;
  private final @Nullable SheetChoice choice;
  private final List<Line> above = new ArrayList<>();
  private final Map<Integer, Table> tables = new TreeMap<>();
  private final Set<RecordType> types = EnumSet.noneOf(RecordType.class);
  private long rowsWithoutTable;

  /** One table of the sheet: how its rows are read, and what became of them so far. */
  record Table(TableBinding binding, TableTally tally) {}

  SheetPlan(InputSheet input, @Nullable SheetChoice choice, Map<String, String> set) {
    this.input = input;
    this.choice = choice;
    this.set = set;
    String hints = input.file() + " " + (input.sheet().name() == null ? "" : input.sheet().name());
    RecordType forced = choice == null ? null : choice.type();
    this.matcher =
        new HeaderMatcher(
            forced == null ? EnumSet.allOf(RecordType.class) : EnumSet.of(forced), hints);
  }

  InputSheet input() {
    return input;
  }

  /** Finds headers of any kind that comes into question. */
  HeaderMatcher matcher() {
    return matcher;
  }

  /** The sheet as notices and records name it. */
  CellRef place() {
    String name = input.sheet().name();
    return CellRef.sheet(input.file(), name == null ? null : SecretFilter.text(name));
  }

  boolean isIgnored() {
    return choice != null && choice.type() == null;
  }

  boolean isHidden() {
    return input.sheet().hidden();
  }

  boolean hasTable() {
    return !types.isEmpty();
  }

  /** The kinds of records that its tables hold. */
  Set<RecordType> types() {
    return types;
  }

  List<Line> above() {
    return above;
  }

  /** Takes up a table with what its first rows decided. */
  void plan(int table, HeaderMatch header, Map<Integer, ColumnContext> contexts) {
    types.add(header.type());
    tables.put(
        table, new Table(new TableBinding(header, contexts, set), new TableTally(place(), header)));
  }

  /** How the rows of a line's table are read. */
  TableBinding binding(Line line) {
    return table(line).binding();
  }

  /** The counts of a line's table. */
  TableTally tally(Line line) {
    return table(line).tally();
  }

  private Table table(Line line) {
    Table table = tables.get(line.table());
    if (table == null) {
      // A table so far down that the peek did not come to it.
      HeaderMatch header = Objects.requireNonNull(line.header());
      plan(line.table(), header, Map.of());
      return table(line);
    }
    return table;
  }

  /** The tables in their order. */
  Collection<Table> tables() {
    return tables.values();
  }

  void countRowsWithoutTable(long rows) {
    rowsWithoutTable = rows;
  }

  long rowsWithoutTable() {
    return rowsWithoutTable;
  }
}
