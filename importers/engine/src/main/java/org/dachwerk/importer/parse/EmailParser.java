package org.dachwerk.importer.parse;

import java.util.Locale;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads one e-mail address: bare, behind {@code mailto:}, in angle brackets behind a name, or with
 * (at) and (dot) in place of the characters.
 *
 * <p>The domain is given in lower case; what stands before it stays as written, because its case
 * may count. Several addresses in a cell are none. Immutable.
 */
public final class EmailParser implements CellParser<String> {
  private static final String SCHEME = "mailto:";
  private static final String ALLOWED_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
  private static final int LONGEST_LOCAL_PART = 64;

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    @Nullable String address = normalised(bare(Blanks.fold(cell.text())));
    return address == null
        ? Parsed.nothing(Finding.of(RuleCode.EMAIL_INVALID))
        : Parsed.of(address);
  }

  /** The address without what wraps it. */
  private static String bare(String text) {
    int open = text.lastIndexOf('<');
    String address =
        text.endsWith(">") && open >= 0 ? text.substring(open + 1, text.length() - 1) : text;
    if (address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      int subject = address.indexOf('?');
      address = address.substring(SCHEME.length(), subject < 0 ? address.length() : subject);
    }
    return restored(address.strip());
  }

  /** With @ and dots where people hide them from machines. */
  private static String restored(String address) {
    if (address.indexOf('@') >= 0 || (address.indexOf('(') < 0 && address.indexOf('[') < 0)) {
      return address;
    }
    String round = address.toLowerCase(Locale.ROOT).replace('[', '(').replace(']', ')');
    int at = round.indexOf("(at)");
    if (at < 0) {
      return address;
    }
    String domain =
        round.substring(at + 4).replace("(dot)", ".").replace("(punkt)", ".").replace(" ", "");
    return address.substring(0, at).strip() + "@" + domain;
  }

  private static @Nullable String normalised(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return null;
    }
    String local = address.substring(0, at);
    String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
    return isLocalPart(local) && HostName.isValid(domain) ? local + "@" + domain : null;
  }

  private static boolean isLocalPart(String local) {
    return !local.isEmpty()
        && local.length() <= LONGEST_LOCAL_PART
        && !local.startsWith(".")
        && !local.endsWith(".")
        && !local.contains("..")
        && local
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || ALLOWED_SIGNS.indexOf(c) >= 0);
  }
}
