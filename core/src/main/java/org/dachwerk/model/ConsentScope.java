package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** What a person's consent to publication covers. */
public enum ConsentScope implements Coded {
  NAME,
  ROLE,
  EMAIL,
  PHONE,
  ADDRESS,
  PHOTO
}
