package org.dachwerk.notice;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns notices into sentences of one language. The place is not part of the sentence.
 *
 * <p>Immutable.
 */
public final class NoticeRenderer {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final int LONGEST_VALUE = 120;

  private final Language language;

  public NoticeRenderer(Language language) {
    this.language = language;
  }

  /**
   * The sentence of a notice.
   *
   * <p>Lists are joined by commas; a long value is cut with an ellipsis and shown on one line.
   *
   * @throws IllegalArgumentException if the message names an argument that the notice lacks
   */
  public String render(Notice notice) {
    Matcher matcher = PLACEHOLDER.matcher(notice.code().template(language));
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement(show(argument(notice, match.group(1)))));
  }

  /** The sentence with its place in front: {@code Mitglieder!C17: …}. */
  public String renderWithPlace(Notice notice) {
    return notice.where() + ": " + render(notice);
  }

  private static Object argument(Notice notice, String name) {
    @Nullable Object argument =
        switch (name) {
          case "value" -> notice.value() == null ? "…" : notice.value();
          case "field" -> notice.arguments().getOrDefault("field", notice.field());
          case "related" -> notice.arguments().getOrDefault("related", notice.related());
          default -> notice.arguments().get(name);
        };
    if (argument == null) {
      throw new IllegalArgumentException(notice.code().id() + " lacks argument " + name);
    }
    return argument;
  }

  private String show(Object argument) {
    if (argument instanceof Localised wording) {
      return show(wording.in(language));
    }
    if (argument instanceof Collection<?> many) {
      return many.stream().map(this::show).collect(Collectors.joining(", "));
    }
    String text = argument.toString().replaceAll("\\s+", " ").strip();
    if (text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }
}
