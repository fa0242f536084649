package org.dachwerk.importer.find;

import java.util.Optional;
import java.util.function.Predicate;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.HeaderMatcher;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.model.RecordType;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Goes down the rows of one sheet and tells what each is. The same rows give the same answers, so a
 * sheet may be walked again.
 *
 * <p>Headers may stand anywhere, under titles and below other tables. Not safe for several threads.
 */
public final class TableFinder {
  /** The share of cells that a header below another table must have in the vocabulary. */
  static final double MOSTLY = 0.5;

  private final HeaderMatcher matcher;
  private final Predicate<RecordType> kinds;
  private @Nullable HeaderMatch header;
  private int table;

  /** Finds tables of all kinds. */
  public TableFinder(HeaderMatcher matcher) {
    this(matcher, type -> true);
  }

  /**
   * @param kinds which kinds of tables there are; what looks like a header of another kind is a row
   *     like any, so that it is counted
   */
  public TableFinder(HeaderMatcher matcher, Predicate<RecordType> kinds) {
    this.matcher = matcher;
    this.kinds = kinds;
  }

  /** What the next row is; rows come from the top of the sheet, none left out. */
  public Line look(Row row) {
    HeaderMatch current = header;
    if (current == null) {
      Optional<HeaderMatch> first = matcher.match(row);
      return first.isPresent() ? begin(first.get()) : new Line(LineKind.ABOVE, row, null, 0);
    }
    if (repeats(current, row)) {
      return new Line(LineKind.REPEATED_HEADER, row, current, table);
    }
    Optional<HeaderMatch> next =
        matcher
            .match(row, MOSTLY)
            .filter(TableFinder::isTrueHeader)
            .filter(match -> kinds.test(match.type()));
    if (next.isPresent()) {
      return begin(next.get());
    }
    return new Line(RowShapes.kind(row, current), row, current, table);
  }

  private Line begin(HeaderMatch match) {
    header = match;
    table++;
    return new Line(LineKind.HEADER, match.row(), match, table);
  }

  /** Below a header, only a row that is understood for the most part begins another table. */
  static boolean isTrueHeader(HeaderMatch match) {
    long known = match.columns().stream().filter(column -> column.path() != null).count();
    return known >= 3 && known * 2 > match.columns().size();
  }

  private static boolean repeats(HeaderMatch header, Row row) {
    int same = 0;
    for (int i = 0; i < row.size(); i++) {
      MatchedColumn column = header.column(row.column(i));
      if (column == null || !column.header().strip().equals(row.value(i).text().strip())) {
        return false;
      }
      same++;
    }
    return same >= 2;
  }
}
