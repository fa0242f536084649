package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** Where a membership stands. */
public enum MembershipStatus implements Coded {
  ACTIVE,
  APPLIED,
  SUSPENDED,
  FORMER
}
