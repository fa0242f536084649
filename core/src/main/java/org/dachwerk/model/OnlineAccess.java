package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * How to get into an online event. Secret: kept for a program that asks for it in memory, never
 * written.
 *
 * @param url the link, often with a password in it
 * @param meetingId the number of the meeting
 * @param passcode the password
 * @param dialIn the telephone number to dial
 */
public record OnlineAccess(
    @Column(Privacy.SECRET) @Nullable String url,
    @Column(Privacy.SECRET) @Nullable String meetingId,
    @Column(Privacy.SECRET) @Nullable String passcode,
    @Column(Privacy.SECRET) @Nullable String dialIn) {

  /** Names no value, so that no log can leak one. */
  @Override
  public String toString() {
    return "OnlineAccess[withheld]";
  }
}
