package org.dachwerk.schema;

import java.util.Locale;

/** An enum whose constants have a permanent name in data. */
public interface Coded {

  /** The constant's Java name, given by the enum itself. */
  String name();

  /** The permanent name in JSON and mapping files: kebab-case unless the enum says otherwise. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
