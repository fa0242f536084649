package org.dachwerk.privacy;

import org.dachwerk.model.Person;

/** Says on which grounds a natural person may be named in public. */
@FunctionalInterface
public interface Grounds {

  /** Whether there is a ground to name this person, and what office he or she holds. */
  boolean toName(Person person);

  /** No ground for anybody. */
  static Grounds none() {
    return person -> false;
  }
}
