package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** Whether an organisation works at present. */
public enum OrganisationStatus implements Coded {
  ACTIVE,
  DORMANT,
  DISSOLVED,
  IN_FORMATION
}
