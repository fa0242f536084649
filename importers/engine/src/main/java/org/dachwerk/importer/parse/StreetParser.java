package org.dachwerk.importer.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.Address;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a street and its house number: "Hauptstr. 12a", "Karlsgasse 9/2", "C 4, 12".
 *
 * <p>The house number keeps what leads on to a door ("10 / Top 4"). A post box is a street without
 * one, and so is whatever has no number at its end. Immutable.
 */
public final class StreetParser implements CellParser<Address> {

  /** A longer text is no street, and every number in it is not worth a try. */
  private static final int LONGEST = 300;

  private static final Pattern POST_BOX =
      Pattern.compile(
          "(?:Postfach|Postf\\.|PF|P\\.?\\s?O\\.?\\s?Box)\\b.*", Pattern.CASE_INSENSITIVE);

  /** The blocks of Mannheim have no names: C 4, 12. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?<street>[A-Z]\\s?\\d{1,2}),?\\s+(?<number>\\d{1,3}\\s?[a-z]?(?:\\s?[-–/].*)?)");

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?<number>\\d{1,4}[a-zA-Z]?),?\\s+(?<street>\\p{L}{2}.*)");

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,4}[a-zA-Z]?(?:[-–/+][\\p{L}\\d.]{1,8})*+");

  /** What may follow a house number on its way to a door. */
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "[-–/+,&]|[a-zA-Z]|\\d{1,4}[a-zA-Z]?\\.?|[IVX]{1,4}|[-–/+]\\d{1,4}[a-zA-Z]?"
              + "|(?:Top|Tür|Stiege|Stg\\.?|Haus|HH|VH|Hinterhaus|Vorderhaus|Seitenflügel|Hof"
              + "|Whg\\.?|Wohnung|App\\.?|WE|EG|OG|DG|UG|Etage|Stock|Raum|Zimmer|und|bis),?");

  private static final Pattern GLUED =
      Pattern.compile("(?<street>.*\\p{L}{3}\\.?)(?<number>\\d{1,4}[a-zA-Z]?)");
  private static final Pattern BETWEEN_NUMBERS =
      Pattern.compile("(?<=[\\da-z])\\s?([-–+])\\s?(?=\\d)");
  private static final Pattern BEFORE_LETTER =
      Pattern.compile("(?<=\\d)\\s(?=[a-zA-Z](?:$|[\\s/,-]))");

  @Override
  public Parsed<Address> parse(CellValue cell, ColumnContext column) {
    return Parsed.of(read(cell.text()));
  }

  /** The street in a text; never without one. */
  static Address read(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() > LONGEST || POST_BOX.matcher(line).matches()) {
      return street(line, null);
    }
    Matcher block = BLOCK.matcher(line);
    if (block.matches()) {
      return street(block.group("street"), block.group("number"));
    }
    Address behind = numberBehind(line);
    if (behind != null) {
      return behind;
    }
    Matcher first = NUMBER_FIRST.matcher(line);
    return first.matches()
        ? street(first.group("street"), first.group("number"))
        : street(line, null);
  }

  private static @Nullable Address numberBehind(String line) {
    Matcher glued = GLUED.matcher(line);
    String spaced = glued.matches() ? glued.group("street") + " " + glued.group("number") : line;
    List<String> words = List.of(spaced.split(" ", -1));
    for (int i = 1; i < words.size(); i++) {
      if (isHouseNumber(words.subList(i, words.size()))) {
        String street =
            String.join(" ", words.subList(0, i)).replaceFirst("(?:,?\\sNr\\.?)?,?$", "");
        return street(street, String.join(" ", words.subList(i, words.size())));
      }
    }
    return null;
  }

  /** A number, and behind it nothing but what may follow one: the 17. of June is none. */
  private static boolean isHouseNumber(List<String> words) {
    String number = words.get(0).replaceFirst(",$", "");
    return NUMBER.matcher(number).matches()
        && words.stream()
            .skip(1)
            .map(word -> word.replaceFirst(",$", ""))
            .allMatch(word -> word.isEmpty() || CONTINUATION.matcher(word).matches());
  }

  private static Address street(String street, @Nullable String number) {
    return new Address(street, number == null ? null : tidy(number), null, null, null, null);
  }

  private static String tidy(String number) {
    String joined = BETWEEN_NUMBERS.matcher(number).replaceAll("$1");
    return BEFORE_LETTER.matcher(joined).replaceAll("");
  }
}
