package org.dachwerk.rule;

import org.dachwerk.model.Labels;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Localised;

/**
 * The name of a field in a message.
 *
 * @param type the record type
 * @param path the dotted path of the field
 */
public record Label(RecordType type, String path) implements Localised {

  @Override
  public String in(Language language) {
    return Labels.of(type, path, language.tag());
  }
}
