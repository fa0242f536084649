package org.dachwerk.privacy;

import java.util.Locale;

/** For whom data are written. */
public enum Profile {
  /** For anyone: only public fields, and persons only on a ground. The default. */
  PUBLIC,
  /** For the people who keep the list: all but secrets and special categories. */
  INTERNAL;

  /** The name in data and options. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
