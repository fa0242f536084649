package org.dachwerk.report;

/** How much of the files a report shows. Secrets are shown by none. */
public enum Disclosure {
  /** The values found: for the people who own the files. */
  FULL,
  /** The cells alone where a value is not public or may be personal. */
  REDACTED
}
