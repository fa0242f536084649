package org.dachwerk.privacy;

/**
 * One piece of online access that was found in a text.
 *
 * @param kind what it is
 * @param value the link, number or password itself; for memory only
 */
public record Secret(Kind kind, String value) {

  /** What a piece of online access is. */
  public enum Kind {
    /** A link that lets its reader in. */
    LINK,
    /** The number of an online meeting. */
    MEETING_ID,
    /** A password, however it is called. */
    PASSCODE,
    /** A telephone number to dial into a meeting. */
    DIAL_IN
  }

  /** Names no value, so that no log can leak one. */
  @Override
  public String toString() {
    return "Secret[" + kind + ", withheld]";
  }
}
