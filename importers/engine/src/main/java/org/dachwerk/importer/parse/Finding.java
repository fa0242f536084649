package org.dachwerk.importer.parse;

import java.util.Map;
import org.dachwerk.notice.NoticeCode;

/**
 * What a parser has to say about a value. Whoever knows the cell makes a notice of it.
 *
 * @param code what is said
 * @param arguments what its message names besides the value found
 */
public record Finding(NoticeCode code, Map<String, Object> arguments) {

  public static Finding of(NoticeCode code) {
    return new Finding(code, Map.of());
  }

  public static Finding of(NoticeCode code, String name, Object argument) {
    return new Finding(code, Map.of(name, argument));
  }
}
