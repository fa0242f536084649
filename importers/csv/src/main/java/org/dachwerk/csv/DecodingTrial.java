package org.dachwerk.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decodes a whole file in an encoding, keeps nothing of it, and counts what is right and what is
 * wrong about it.
 */
final class DecodingTrial {
  private static final int CHUNK = 1 << 16;

  private final CharBuffer characters = CharBuffer.allocate(CHUNK);
  private long beyondAscii;
  private long faults;
  private long lineBreaks;
  private long firstFaultLine;
  private char last;

  private DecodingTrial() {}

  static DecodingTrial of(Path file, Charset charset) throws IOException {
    DecodingTrial trial = new DecodingTrial();
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    try (InputStream in = Files.newInputStream(file)) {
      int count = 0;
      while (count >= 0) {
        count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        trial.decode(decoder, bytes, count < 0);
        bytes.compact();
      }
    }
    return trial;
  }

  /** How many characters beyond ASCII were decoded without fault. */
  long beyondAscii() {
    return beyondAscii;
  }

  /** How many byte sequences do not exist in the encoding. */
  long faults() {
    return faults;
  }

  /** The line, from 1, of the first fault. */
  long firstFaultLine() {
    return firstFaultLine;
  }

  private void decode(CharsetDecoder decoder, ByteBuffer bytes, boolean isLast) {
    CoderResult result;
    do {
      result = decoder.decode(bytes, characters, isLast);
      look();
      if (result.isError()) {
        if (faults++ == 0) {
          firstFaultLine = lineBreaks + 1;
        }
        bytes.position(bytes.position() + result.length());
      }
    } while (!result.isUnderflow());
  }

  private void look() {
    char[] decoded = characters.array();
    for (int i = 0; i < characters.position(); i++) {
      char character = decoded[i];
      if (character == '\r' || (character == '\n' && last != '\r')) {
        lineBreaks++;
      } else if (character > 0x7F) {
        beyondAscii++;
      }
      last = character;
    }
    characters.clear();
  }
}
