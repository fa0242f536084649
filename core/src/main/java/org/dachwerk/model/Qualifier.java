package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** How near a counted number is to what was written. */
public enum Qualifier implements Coded {
  EXACT,
  /** rund, ca., etwa. */
  ABOUT,
  /** knapp, fast: a little less. */
  ALMOST,
  /** gut: a little more. */
  JUST_OVER,
  /** über, mehr als. */
  OVER,
  /** unter, weniger als. */
  UNDER,
  /** mindestens, ab, 50+. */
  AT_LEAST,
  /** bis zu, höchstens. */
  AT_MOST,
  /** From a minimum to a maximum. */
  RANGE
}
