package org.dachwerk.importer.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dachwerk.importer.match.FieldTerms.Meaning;
import org.dachwerk.model.RecordType;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;

/**
 * Tells whether a row is a header, of which kind, and which field each column fills.
 *
 * <p>A row is a header if at least two of its cells are known words of one kind, one of them what
 * such records cannot do without. Immutable and safe for several threads.
 */
public final class HeaderMatcher {
  private static final int MIN_KNOWN = 2;
  private static final double MIN_SHARE = 0.3;
  private static final int LONGEST_HEADER = 200;
  private static final double HINT = 1.5;

  private final Set<RecordType> types;
  private final String hints;

  /**
   * @param types the kinds that come into question
   * @param hints the names of file and sheet, whose words decide between kinds that fit alike
   */
  public HeaderMatcher(Set<RecordType> types, String hints) {
    this.types = EnumSet.copyOf(types);
    this.hints = HeaderText.key(hints);
  }

  /** The best understanding of a row as a header, or nothing where it is none. */
  public Optional<HeaderMatch> match(Row row) {
    return match(row, MIN_SHARE);
  }

  /**
   * The same, but nothing where less than a share of the cells is known.
   *
   * @param share from 0 to 1
   */
  public Optional<HeaderMatch> match(Row row, double share) {
    if (!looksLikeHeader(row, share)) {
      return Optional.empty();
    }
    return types.stream()
        .map(type -> matchAs(type, row))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(HeaderMatch::score));
  }

  /** Cheap enough to be asked of every row of a long list. */
  private static boolean looksLikeHeader(Row row, double share) {
    int known = 0;
    int texts = 0;
    int needed = Math.max(MIN_KNOWN, (int) Math.ceil(share * row.size()));
    for (int i = 0; i < row.size(); i++) {
      boolean possible = known + row.size() - i >= needed;
      if (!possible || row.value(i).text().length() > LONGEST_HEADER) {
        return false;
      }
      if (!(row.value(i) instanceof CellValue.Text text)) {
        continue;
      }
      texts++;
      HeaderText header = HeaderText.of(text.text());
      if (FieldTerms.isKnown(header.key()) || FieldTerms.isKnown(header.keyWithoutUnit())) {
        known++;
      }
    }
    // A year or a day may head a column, as a number or a date.
    return known >= needed && texts * 2 > row.size();
  }

  private Optional<HeaderMatch> matchAs(RecordType type, Row row) {
    List<MatchedColumn> columns = assign(type, row);
    long known = columns.stream().filter(column -> !column.how().equals("unmapped")).count();
    boolean anchored =
        columns.stream().anyMatch(column -> column.path() != null && isAnchor(type, column.path()));
    if (known < MIN_KNOWN || known < MIN_SHARE * row.size() || !anchored) {
      return Optional.empty();
    }
    double score = 0;
    for (MatchedColumn column : columns) {
      score += weight(type, column);
    }
    return Optional.of(new HeaderMatch(type, row, columns, score + hint(type)));
  }

  /** A column that means something to one kind alone says more about the kind. */
  private static double weight(RecordType type, MatchedColumn column) {
    // Passwords stand in lists of every kind.
    if (column.path() == null || column.path().endsWith(".passcode")) {
      return 0;
    }
    HeaderText header = HeaderText.of(column.header());
    long kinds =
        List.of(RecordType.values()).stream()
            .filter(other -> !meanings(other, header).isEmpty())
            .count();
    return (kinds == 1 ? 2 : 1) + (isAnchor(type, column.path()) ? 0.25 : 0);
  }

  private double hint(RecordType type) {
    return KindWords.of(type).stream().anyMatch(hints::contains) ? HINT : 0;
  }

  private static boolean isAnchor(RecordType type, String path) {
    return switch (type) {
      case ORGANISATION -> path.equals("name");
      case MEMBER -> path.equals("member") || path.startsWith("member.");
      case EVENT -> path.equals("title");
      case FUNDING ->
          path.equals("recipient") || path.equals("funder") || path.startsWith("amount");
    };
  }

  private static List<Meaning> meanings(RecordType type, HeaderText header) {
    FieldTerms terms = FieldTerms.of(type);
    List<Meaning> whole = terms.meanings(header.key());
    return whole.isEmpty() ? terms.meanings(header.keyWithoutUnit()) : whole;
  }

  /** Columns that can mean one thing only come first; the others take what is left. */
  private static List<MatchedColumn> assign(RecordType type, Row row) {
    TreeMap<Integer, MatchedColumn> assigned = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      positions.add(i);
    }
    positions.sort(
        Comparator.comparingInt(
            (Integer i) -> meanings(type, HeaderText.of(row.value(i).text())).size()));
    for (int position : positions) {
      assigned.put(position, column(type, row, position, taken));
    }
    return List.copyOf(assigned.values());
  }

  private static MatchedColumn column(RecordType type, Row row, int position, Set<String> taken) {
    String text = row.value(position).text();
    HeaderText header = HeaderText.of(text);
    BigDecimal factor = header.unit() == null ? BigDecimal.ONE : header.unit().factor();
    String currency = header.unit() == null ? null : header.unit().currency();
    List<Meaning> meanings = meanings(type, header);
    for (Meaning meaning : meanings) {
      if (taken.add(meaning.path()) || takesSeveralColumns(type, meaning.path())) {
        return new MatchedColumn(
            row.column(position), text, meaning.path(), meaning.how(), null, factor, currency);
      }
    }
    String claims = meanings.isEmpty() ? null : meanings.get(0).path();
    String how = claims == null ? "unmapped" : "duplicate";
    return new MatchedColumn(row.column(position), text, null, how, claims, factor, currency);
  }

  private static boolean takesSeveralColumns(RecordType type, String path) {
    var field = type.schema().field(path);
    return field != null && (field.isList() || path.equals("notes"));
  }
}
