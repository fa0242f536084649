package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** What sort of body an organisation is. */
public enum OrganisationKind implements Coded {
  ASSOCIATION,
  UMBRELLA_ASSOCIATION,
  INITIATIVE,
  FOUNDATION,
  COMPANY,
  PUBLIC_AUTHORITY,
  DEPARTMENT,
  MUNICIPALITY,
  MINISTRY,
  UNIVERSITY,
  SCHOOL,
  RELIGIOUS_COMMUNITY,
  NETWORK,
  ADVISORY_BOARD,
  PARLIAMENTARY_GROUP,
  CHAMBER,
  UNION,
  PARTY,
  ADVICE_CENTRE,
  PROJECT,
  /** None of these; the text beside it says what. */
  OTHER
}
