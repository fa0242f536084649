package org.dachwerk.model;

/**
 * A natural person whose name is withheld; in JSON {@code {"kind": "person"}}. It keeps sums and
 * counts right where a record stays without its person.
 */
public record UnnamedPerson() implements Party {

  /** Always empty. */
  @Override
  public String name() {
    return "";
  }
}
