package org.dachwerk.importer;

import java.io.IOException;
import org.dachwerk.notice.Notice;

/** An import that cannot begin, with the one sentence that says why. */
public final class ImportException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  public ImportException(Notice notice) {
    super(notice.code().id());
    this.notice = notice;
  }

  /** What is wrong. */
  public Notice notice() {
    return notice;
  }
}
