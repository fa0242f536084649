package org.dachwerk.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a name in which spelling variants meet: case, punctuation, accents, both spellings of
 * umlauts and of gender marks are folded, the legal form at the end is left out.
 *
 * @param key lower-case ASCII words with one blank between them; letters beyond Latin stay
 */
public record NormalisedName(String key) {
  private static final Pattern GENDER_MARK =
      Pattern.compile(
          "(?<=\\p{L})(?:[*:_·]|/-?)(?=(?:(?i:innen|in)|r|n|e)(?!\\p{L})|innen)"
              + "|(?<=\\p{L})[*:_·](?=in\\p{Ll})");
  private static final Pattern GENDER_BRACKETS =
      Pattern.compile("(?<=\\p{L})\\((innen|in|r|n|e)\\)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Folds an organisation's name. */
  public static NormalisedName of(String name) {
    String whole = words(LegalForms.strip(composed(name)));
    return new NormalisedName(whole.isEmpty() ? words(name) : whole);
  }

  /** Folds a person's name or any other text: as {@link #of}, but nothing is left out. */
  public static NormalisedName ofText(String text) {
    return new NormalisedName(words(text));
  }

  /** The name as a slug: words joined by hyphens. */
  public String slug() {
    return key.replace(' ', '-');
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String words(String text) {
    String marked = GENDER_BRACKETS.matcher(composed(text)).replaceAll("$1");
    String plain = GENDER_MARK.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
    String spelled =
        plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    String ascii = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    // Letters that have no decomposition but a usual plain spelling.
    String latin =
        ascii
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace("ø", "o")
            .replace("æ", "ae");
    return OTHER.matcher(latin).replaceAll(" ").strip();
  }
}
