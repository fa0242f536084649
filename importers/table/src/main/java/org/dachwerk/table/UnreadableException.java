package org.dachwerk.table;

import java.io.IOException;
import org.dachwerk.notice.Notice;

/** A file that cannot be read, with the one sentence that says why. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  public UnreadableException(Notice notice) {
    super(notice.code().id() + " " + notice.where().file());
    this.notice = notice;
  }

  /**
   * @param cause what the reading library said
   */
  public UnreadableException(Notice notice, Throwable cause) {
    this(notice);
    initCause(cause);
  }

  /** What is wrong, at the file or the place in it. */
  public Notice notice() {
    return notice;
  }
}
