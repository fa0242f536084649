package org.dachwerk.importer.find;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.importer.parse.Placeholders;
import org.dachwerk.model.RecordType;
import org.dachwerk.privacy.Secrets;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;

/** Tells rows that are records from totals, notes and titles between them, by their shape. */
final class RowShapes {
  private static final Set<String> TOTAL_WORDS =
      Set.of(
          "summe",
          "gesamt",
          "gesamtsumme",
          "gesamtwert",
          "gesamtbetrag",
          "insgesamt",
          "zwischensumme",
          "summen",
          "total",
          "subtotal",
          "anzahl",
          "gesamtzahl",
          "gesamtanzahl",
          "sum",
          "grand");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:\\*|\\d\\)|stand\\b|quelle\\b|hinweis|anmerkung|legende|erl(?:ä|ae)uterung|source\\b|note\\b|as of\\b"
              + "|erstellt\\b|ansprechpart|ansprechperson|kontakt\\s*:|bearbeite|i\\.\\s?a\\.|gez\\.).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Whom to ask stands below a list, never in the place of its only value. */
  private static final Pattern CONTACT =
      Pattern.compile("\\p{L}@\\p{L}|\\b(?:tel|telefon|mobil|fax)\\b", Pattern.CASE_INSENSITIVE);

  /** A year, a quarter or a month alone divides a list. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(?:[1-4IV]{1,3}\\.\\s*(?:quartal|halbjahr)|januar|jänner|februar|feber|märz|april|mai"
              + "|juni|juli|august|september|oktober|november|dezember)\\s+)?(?:19|20)\\d\\d"
              + "|[1-4IV]{1,3}\\.\\s*(?:quartal|halbjahr)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NOTE_LABEL =
      Pattern.compile(
          "\\s*(?:stand|quelle|hinweise?|anmerkung(?:en)?|legende|erl(?:ä|ae)uterung(?:en)?"
              + "|source|notes?|as of)\\s*:\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FIGURE = Pattern.compile("[-–—+]?[\\d.,'\\s€%]+(?:EUR|Euro)?");
  private static final Pattern DASH = Pattern.compile("\\s*[-–—]+\\s*|\\s*\\./\\.\\s*");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int WIDE = 3;

  private RowShapes() {}

  static LineKind kind(Row row, HeaderMatch header) {
    if (isTotal(row)) {
      return LineKind.TOTAL;
    }
    if (isEmptyEntry(row, header.type())) {
      return LineKind.EMPTY_ENTRY;
    }
    if (row.size() == 1 && header.columns().size() >= WIDE) {
      return single(row, header);
    }
    return row.size() == 2 && isLabelled(row.value(0).text().strip(), row.value(1).text())
        ? LineKind.FOOTER
        : LineKind.RECORD;
  }

  /** "Quelle: | eigene Erhebung", and a passcode behind its label, which is no record either. */
  private static boolean isLabelled(String label, String text) {
    return label.endsWith(":")
        && (NOTE_LABEL.matcher(label).matches() || Secrets.in(label + " " + text));
  }

  /** "Gesamtwert | 69949.97", "Anzahl Förderungen | 3", "HamburgMusik gGmbH gesamt | 465000". */
  private static boolean isTotal(Row row) {
    if (!(row.value(0) instanceof CellValue.Text first)) {
      return false;
    }
    List<String> words =
        WORDS
            .splitAsStream(first.text().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()
        || !(TOTAL_WORDS.contains(words.get(0)) || words.get(words.size() - 1).equals("gesamt"))) {
      return false;
    }
    for (int i = 1; i < row.size(); i++) {
      String text = row.value(i).text().strip();
      if (!FIGURE.matcher(text).matches() && !Placeholders.isPlaceholder(text)) {
        return false;
      }
    }
    return true;
  }

  /** Only money can be nothing: an organisation with dashes for all else still exists. */
  private static boolean isEmptyEntry(Row row, RecordType type) {
    int dashes = 0;
    for (int i = 0; i < row.size(); i++) {
      if (DASH.matcher(row.value(i).text()).matches()) {
        dashes++;
      }
    }
    int names = type == RecordType.FUNDING ? 1 : 0;
    return dashes > 0 && row.size() - dashes <= names;
  }

  /** A lone text: a note, a title between rows, or a record of which only the name is known. */
  private static LineKind single(Row row, HeaderMatch header) {
    String text = row.value(0).text().strip();
    if (NOTE.matcher(text).matches() || CONTACT.matcher(text).find()) {
      return LineKind.FOOTER;
    }
    if (PERIOD.matcher(text).matches()) {
      return LineKind.SECTION;
    }
    MatchedColumn column = header.column(row.column(0));
    boolean names =
        column != null && ("name".equals(column.path()) || "title".equals(column.path()));
    boolean enough = header.type() == RecordType.ORGANISATION || header.type() == RecordType.EVENT;
    return names && enough && !text.endsWith(":") ? LineKind.RECORD : LineKind.SECTION;
  }
}
