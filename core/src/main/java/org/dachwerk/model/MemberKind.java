package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** On what footing somebody belongs to an organisation. */
public enum MemberKind implements Coded {
  ORDINARY,
  SUPPORTING,
  ASSOCIATE,
  CORPORATE,
  INDIVIDUAL,
  HONORARY,
  GUEST,
  TRIAL,
  BOARD,
  STAFF,
  VOLUNTEER,
  DELEGATE,
  CONTACT,
  /** None of these; the text beside it says what. */
  OTHER
}
