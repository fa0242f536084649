package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** What sort of funding a record is about. */
public enum FundingKind implements Coded {
  GRANT,
  DONATION,
  SPONSORSHIP,
  LOAN,
  GUARANTEE,
  PRIZE,
  IN_KIND,
  ALLOCATION,
  /** None of these; the text beside it says what. */
  OTHER
}
