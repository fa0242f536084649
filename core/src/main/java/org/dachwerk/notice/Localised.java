package org.dachwerk.notice;

/** An argument of a notice whose wording depends on the language. */
@FunctionalInterface
public interface Localised {

  /** The wording in a language. */
  String in(Language language);
}
