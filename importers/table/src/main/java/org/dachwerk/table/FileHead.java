package org.dachwerk.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of a file, by which readers recognise their own. Immutable. */
public final class FileHead {
  private static final int LENGTH = 8_192;

  private final byte[] bytes;

  public FileHead(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** Reads the head of a file: its first 8 KiB, or all of a smaller one. */
  public static FileHead of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileHead(in.readNBytes(LENGTH));
    }
  }

  /** Whether the file is empty. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Whether the file begins with these bytes, given as numbers from 0 to 255. */
  public boolean startsWith(int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** The head as ISO 8859-1, in which every byte is one character: for looking for ASCII words. */
  public String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
