package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** Where an event stands. */
public enum EventStatus implements Coded {
  PLANNED,
  CONFIRMED,
  POSTPONED,
  CANCELLED,
  HELD
}
