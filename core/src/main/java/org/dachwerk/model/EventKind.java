package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** What sort of event it is. */
public enum EventKind implements Coded {
  CONFERENCE,
  NETWORKING,
  WORKSHOP,
  TRAINING,
  PANEL,
  CONSULTATION,
  HANDOVER,
  MEETING,
  FESTIVAL,
  MARKET,
  /** None of these; the text beside it says what. */
  OTHER
}
