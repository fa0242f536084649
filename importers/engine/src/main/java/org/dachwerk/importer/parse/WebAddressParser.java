package org.dachwerk.importer.parse;

import java.util.Locale;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;

/**
 * Reads one address in the web. With http:// or https:// it stays exactly as written, apart from
 * blanks around it; without, https:// is put in front and said so.
 *
 * <p>An address with a user's name or password in it is none: it would publish a way in. Immutable.
 */
public final class WebAddressParser implements CellParser<String> {
  private static final String SECURE = "https://";
  private static final String PLAIN = "http://";
  private static final int HIGHEST_PORT = 65_535;

  @Override
  public Parsed<String> parse(CellValue cell, ColumnContext column) {
    String text = Blanks.fold(cell.text());
    String lower = text.toLowerCase(Locale.ROOT);
    int scheme =
        lower.startsWith(SECURE) ? SECURE.length() : lower.startsWith(PLAIN) ? PLAIN.length() : 0;
    if (!isAddress(text.substring(scheme))) {
      return Parsed.nothing(Finding.of(RuleCode.URL_INVALID));
    }
    if (scheme > 0) {
      return Parsed.of(text);
    }
    String reading = SECURE + text;
    return Parsed.of(reading, Finding.of(RuleCode.URL_WITHOUT_SCHEME, "reading", reading));
  }

  /** Whether a text without a scheme is a host, perhaps with a port and a path. */
  private static boolean isAddress(String text) {
    int end = endOfHost(text);
    String authority = text.substring(0, end);
    int port = authority.indexOf(':');
    String host = port < 0 ? authority : authority.substring(0, port);
    return HostName.isValid(host)
        && (port < 0 || isPort(authority.substring(port + 1)))
        && text.substring(end).codePoints().allMatch(WebAddressParser::isAllowed);
  }

  private static int endOfHost(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("/?#".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isPort(String text) {
    return !text.isEmpty()
        && text.length() <= 5
        && text.chars().allMatch(c -> NumberText.isDigit((char) c))
        && Integer.parseInt(text) <= HIGHEST_PORT;
  }

  private static boolean isAllowed(int character) {
    return !Blanks.isBlank(character)
        && !Character.isISOControl(character)
        && "<>\"".indexOf(character) < 0;
  }
}
