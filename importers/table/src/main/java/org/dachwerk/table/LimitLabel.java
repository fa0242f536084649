package org.dachwerk.table;

import org.dachwerk.notice.Language;
import org.dachwerk.notice.Localised;
import org.dachwerk.notice.MessageCatalogue;

/**
 * The name of a limit in a message.
 *
 * @param component the name of a component of {@link Limits}
 */
public record LimitLabel(String component) implements Localised {
  private static final MessageCatalogue LABELS = new MessageCatalogue(LimitLabel.class, "limits");

  @Override
  public String in(Language language) {
    return LABELS.template(component, language);
  }
}
