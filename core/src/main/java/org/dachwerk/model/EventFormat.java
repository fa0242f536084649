package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** How people take part in an event. */
public enum EventFormat implements Coded {
  IN_PERSON,
  ONLINE,
  HYBRID
}
