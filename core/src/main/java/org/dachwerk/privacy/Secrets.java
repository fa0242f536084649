package org.dachwerk.privacy;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds online access in free text: links that let their reader in, meeting ids, passcodes and
 * numbers named as dial-in. Immutable and thread-safe; the time is linear in the length of the
 * text.
 *
 * <p>What looks like a concrete code behind a word for one counts as a secret even in doubt; a text
 * that only speaks of passwords does not, nor do plain links, telephone and register numbers.
 */
public final class Secrets {

  private Secrets() {}

  /** Whether a text holds online access, so that it must not be written anywhere. */
  public static boolean in(String text) {
    return AccessStems.mayStandIn(text) && !find(text).isEmpty();
  }

  /**
   * Whether a value with its header holds online access: under the header "Passwort" any word does.
   * A column that is called "Code" and no more is one of other codes.
   */
  public static boolean inEntry(Map.Entry<?, ?> entry) {
    String header = String.valueOf(entry.getKey());
    String value = String.valueOf(entry.getValue());
    return header.strip().equalsIgnoreCase("code") ? in(value) : in(header + ": " + value);
  }

  /**
   * The online access in a text: links first, then the rest, each in reading order of its kind;
   * what is said twice is given once.
   *
   * <p>Values are given in Unicode's compatibility form, without invisible characters.
   */
  public static List<Secret> find(String text) {
    String readable = readable(text);
    Set<Secret> found = new LinkedHashSet<>();
    // Without its links, a text's "pwd=" is no second passcode.
    String rest = AccessLinks.takeOut(readable, found);
    AccessLabels.find(rest, found);
    return List.copyOf(found);
  }

  /**
   * A text with an ellipsis in the place of each secret, for fields that cannot be left blank.
   * Where that is not enough, nothing but an ellipsis is left.
   */
  static String mask(String text) {
    String masked = readable(text);
    for (Secret secret : find(text)) {
      masked = masked.replace(secret.value(), "…");
    }
    return in(masked) ? "…" : masked;
  }

  /** Soft hyphens and full-width digits must not hide what a reader sees. */
  private static String readable(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(visible::appendCodePoint);
    return Normalizer.normalize(visible, Normalizer.Form.NFKC);
  }
}
