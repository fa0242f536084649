package org.dachwerk.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dachwerk.table.FileHead;
import org.jspecify.annotations.Nullable;

/** Tells text from other bytes by the beginning of a file. */
final class TextHead {
  /** What DOS programs put behind the last line. */
  private static final char DOS_END = 0x1A;

  private final byte[] bytes;

  TextHead(FileHead head) {
    this.bytes = head.bytes();
  }

  /** Whether all of it may be text. */
  boolean isText() {
    Charset wide = markedOrCertain();
    boolean isWide = wide != null && !wide.equals(StandardCharsets.UTF_8);
    String text = new String(bytes, isWide ? wide : StandardCharsets.ISO_8859_1);
    for (int i = 0; i < text.length(); i++) {
      if (isRubbish(text.charAt(i)) && !(text.charAt(i) == DOS_END && i == text.length() - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRubbish(char character) {
    return character < ' '
        ? character != '\t' && character != '\n' && character != '\r' && character != '\f'
        : character == '\uFFFE' || character == '\uFFFF';
  }

  /**
   * The encoding that a byte order mark names, or UTF-16 where the NUL bytes of Latin letters make
   * it certain; else null.
   */
  @Nullable Charset markedOrCertain() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int even = zeroes(0);
    int odd = zeroes(1);
    int half = bytes.length / 2;
    if (even == 0 && odd > half / 2) {
      return StandardCharsets.UTF_16LE;
    }
    return odd == 0 && even > half / 2 ? StandardCharsets.UTF_16BE : null;
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private int zeroes(int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }
}
