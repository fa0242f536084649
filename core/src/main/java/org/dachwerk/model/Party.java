package org.dachwerk.model;

/** An organisation, by reference, or a natural person. */
public sealed interface Party permits Reference, Person, UnnamedPerson {

  /** The name as people would say it. */
  String name();
}
