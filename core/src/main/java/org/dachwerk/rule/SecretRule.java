package org.dachwerk.rule;

import java.util.Map;
import org.dachwerk.notice.Notice;
import org.dachwerk.privacy.Secrets;
import org.dachwerk.privacy.Texts;

/** Online access that stands in a text, from where it would be published unseen. */
final class SecretRule implements Rule {
  private static final String ADDITIONAL = "additional.";

  @Override
  public Check start() {
    return (located, notices) ->
        Texts.forEach(
            (Record) located.value(),
            (path, text) -> {
              if (isSecret(path, text)) {
                notices.add(
                    Notice.of(RuleCode.SECRET_IN_TEXT, located.origin().locate(path))
                        .withField(path));
              }
            });
  }

  /** The header of an additional value may be what makes it a secret: Passwort. */
  private static boolean isSecret(String path, String text) {
    return path.startsWith(ADDITIONAL)
        ? Secrets.inEntry(Map.entry(path.substring(ADDITIONAL.length()), text))
        : Secrets.in(text);
  }
}
