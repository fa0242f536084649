package org.dachwerk.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words for people. */
final class FileFaults {
  private FileFaults() {}

  static String reason(FileSystemException fault, Terminal terminal) {
    if (fault instanceof NoSuchFileException) {
      return terminal.text("reason-no-folder");
    }
    if (fault instanceof AccessDeniedException) {
      return terminal.text("reason-denied");
    }
    if (fault instanceof FileAlreadyExistsException) {
      return terminal.text("reason-is-folder");
    }
    return fault.getReason() == null ? terminal.text("reason-unknown") : fault.getReason();
  }
}
