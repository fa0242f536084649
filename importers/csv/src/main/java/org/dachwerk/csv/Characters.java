package org.dachwerk.csv;

import java.io.IOException;

/** A text that is looked at one character at a time, and perhaps still being read. */
interface Characters {
  /** What {@link #at} gives behind the last character. */
  int END = -1;

  /** The character at an index from 0, or {@link #END}. */
  int at(int index) throws IOException;

  static Characters of(String text) {
    return index -> index < text.length() ? text.charAt(index) : END;
  }
}
