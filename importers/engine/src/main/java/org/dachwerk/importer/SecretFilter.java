package org.dachwerk.importer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.privacy.Secrets;

/** Takes secrets out of notices before anyone can keep them. */
final class SecretFilter implements NoticeSink {
  private static final String WITHHELD = "…";

  private final NoticeSink next;

  SecretFilter(NoticeSink next) {
    this.next = next;
  }

  @Override
  public void add(Notice notice) {
    String value = notice.value();
    Notice clean = value == null ? notice : notice.withValue(text(value));
    Map<String, Object> arguments = new LinkedHashMap<>();
    clean.arguments().forEach((name, argument) -> arguments.put(name, clean(argument)));
    next.add(clean.withAll(arguments));
  }

  private static Object clean(Object argument) {
    if (argument instanceof String text) {
      return text(text);
    }
    return argument instanceof Collection<?> many
        ? many.stream().map(SecretFilter::clean).toList()
        : argument;
  }

  /** A text, or an ellipsis where it holds a secret, be it over two cells of a row. */
  static String text(String text) {
    return Secrets.in(text) || Secrets.in(text.replaceAll(":? \\| ", ": ")) ? WITHHELD : text;
  }
}
