package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** The post that a role's wording names. */
public enum RoleKind implements Coded {
  CHAIR,
  CO_CHAIR,
  DEPUTY_CHAIR,
  TREASURER,
  SECRETARY,
  ASSESSOR,
  AUDITOR,
  MANAGING_DIRECTOR,
  SPOKESPERSON,
  PRESS,
  CONTACT,
  DELEGATE
}
