package org.dachwerk.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.MessageCatalogue;

/** The report's own sentences in one language. */
final class Wording {
  /**
   * Codes that core gives as plain text and that have a word here; others are shown as they are.
   */
  static final Map<String, List<String>> TERMS =
      Map.of(
          "skipped",
          List.of(
              "total",
              "footer",
              "section",
              "repeated-header",
              "empty-entry",
              "repeated",
              "no-header",
              "ignored"),
          "how",
          List.of("option", "mapping", "canonical", "vocabulary", "unmapped", "duplicate"),
          "reason",
          List.of("empty", "no-header", "ignored"));

  private static final MessageCatalogue MESSAGES = new MessageCatalogue(Wording.class, "report");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Language language;

  Wording(Language language) {
    this.language = language;
  }

  /** A sentence without arguments. */
  String text(String key) {
    return MESSAGES.template(key, language);
  }

  /** A sentence with its arguments by name. */
  String text(String key, Map<String, ?> arguments) {
    Matcher matcher = PLACEHOLDER.matcher(text(key));
    return matcher.replaceAll(
        match -> {
          Object argument = arguments.get(match.group(1));
          if (argument == null) {
            throw new IllegalArgumentException(key + " lacks argument " + match.group(1));
          }
          return Matcher.quoteReplacement(argument.toString());
        });
  }

  /** A sentence about a number of things: {@code KEY.one} or {@code KEY.other}. */
  String count(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".other"), Map.of("count", count));
  }

  /** The word for a code of a group of {@link #TERMS}. */
  String term(String group, String code) {
    return TERMS.getOrDefault(group, List.of()).contains(code) ? text(group + "." + code) : code;
  }
}
