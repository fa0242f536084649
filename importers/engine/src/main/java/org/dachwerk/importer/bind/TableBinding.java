package org.dachwerk.importer.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.privacy.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table become records: decided once, from its header and its first rows.
 * Immutable.
 */
public final class TableBinding {
  /** A passcode, a meeting's number and a telephone's. */
  private static final List<String> PROBES =
      List.of("Ab12cd34", "812 3456 7890", "+49 351 1234567");

  private final RecordType type;
  private final Map<Integer, BoundColumn> columns = new TreeMap<>();
  private final List<FixedValue> fixed;
  private final Map<String, Integer> columnOfPath = new HashMap<>();

  /**
   * A column and how it is read.
   *
   * @param target null where no field claims the column
   * @param additional the name under which values are kept that no field takes
   * @param namesSecrets whether the header speaks of passcodes or the like, so that its values need
   *     a look together with it
   */
  record BoundColumn(
      MatchedColumn column,
      @Nullable Target<?> target,
      ColumnContext context,
      String additional,
      boolean namesSecrets) {

    /** The header and a value as one sentence. */
    String sentence(String text) {
      return sentence(column, text);
    }

    private static String sentence(MatchedColumn column, String text) {
      return column.header().strip() + " lautet " + text;
    }

    /** Asked once a column, because looking for secrets is dear. */
    static boolean namesSecrets(MatchedColumn column) {
      return PROBES.stream().anyMatch(probe -> Secrets.in(sentence(column, probe)));
    }
  }

  /** A value that the user set for all rows. */
  record FixedValue(Target<?> target, String text) {}

  /**
   * @param contexts what the first rows decided about columns, by column number
   * @param set texts that hold for every row of a field that has no column, by path
   */
  public TableBinding(
      HeaderMatch header, Map<Integer, ColumnContext> contexts, Map<String, String> set) {
    this.type = header.type();
    for (MatchedColumn column : header.columns()) {
      Target<?> target = column.path() == null ? null : Targets.of(type, column.path());
      ColumnContext context = contexts.getOrDefault(column.column(), ColumnContext.standard());
      String additional = freeName(column);
      boolean namesSecrets = BoundColumn.namesSecrets(column);
      columns.put(
          column.column(), new BoundColumn(column, target, context, additional, namesSecrets));
      columnOfPath.putIfAbsent("additional." + additional, column.column());
      if (target != null) {
        columnOfPath.putIfAbsent(target.path(), column.column());
        target.fills().forEach(path -> columnOfPath.putIfAbsent(path, column.column()));
      }
    }
    this.fixed = fixed(header, set);
  }

  private List<FixedValue> fixed(HeaderMatch header, Map<String, String> set) {
    List<FixedValue> values = new ArrayList<>();
    set.forEach(
        (path, text) -> {
          boolean filled = header.fills(path) || columnOfPath.containsKey(path);
          if (!filled && canFill(type, path)) {
            values.add(new FixedValue(Targets.of(type, path), text));
          }
        });
    return values;
  }

  /** Whether a column of some table of this kind could fill a path. */
  public static boolean canFill(RecordType type, String path) {
    return CompositeTargets.find(type, path) != null || type.isColumn(path);
  }

  private String freeName(MatchedColumn column) {
    String header = column.header().strip().replaceAll("\\s+", " ");
    // The name becomes part of the record, so that it must not tell a secret.
    boolean usable = !header.isEmpty() && !Secrets.in(header);
    String name = usable ? header : CellRef.columnName(column.column());
    String free = name;
    for (int i = 2; columnOfPath.containsKey("additional." + free); i++) {
      free = name + " " + i;
    }
    return free;
  }

  RecordType type() {
    return type;
  }

  @Nullable BoundColumn column(int number) {
    return columns.get(number);
  }

  List<FixedValue> fixed() {
    return fixed;
  }

  Map<String, Integer> columnOfPath() {
    return columnOfPath;
  }

  /** Whether some column or fixed value answers for a path. */
  public boolean answersFor(String path) {
    return columnOfPath.containsKey(path)
        || fixed.stream().anyMatch(value -> value.target().path().equals(path));
  }
}
