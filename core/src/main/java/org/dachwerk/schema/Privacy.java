package org.dachwerk.schema;

import java.util.Locale;

/** Who may see the values of a field, weakest first. */
public enum Privacy {
  /** Anyone. */
  PUBLIC,
  /** The people who keep the list; only in the internal profile. */
  INTERNAL,
  /** Of a natural person: public only where there is a ground, such as consent. */
  PERSONAL,
  /**
   * A special category of personal data (Art. 9 GDPR), a date of birth or an age: not taken unless
   * a mapping file asks for it, and never public.
   */
  SPECIAL,
  /** Online access and passwords: never written by any profile, report, message or log. */
  SECRET;

  /** The name in data. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
