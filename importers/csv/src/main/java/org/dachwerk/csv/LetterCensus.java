package org.dachwerk.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Weighs how plausible the characters are that a one-byte encoding makes of a file's bytes beyond
 * ASCII: umlauts beside letters speak for it, signs inside words against it.
 */
final class LetterCensus {
  private static final String GERMAN_LETTERS = "äöüßÄÖÜ";
  private static final String COMMON_SIGNS = "„“”‚‘’»«–—…§€°²³½·•\u00A0";
  private static final String OPENING_QUOTES = "„‚»“‘";
  private static final String CLOSING_QUOTES = "“‘«”’";
  private static final int ENOUGH = 20_000;

  private final char[] table;
  private long weight;

  private LetterCensus(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    this.table = charset.decode(ByteBuffer.wrap(all)).toString().toCharArray();
  }

  /** The weight of this encoding for this file; the heavier of two is the likelier. */
  static long weigh(Path file, Charset charset) throws IOException {
    LetterCensus census = new LetterCensus(charset);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      census.read(in);
    }
    return census.weight;
  }

  private void read(InputStream in) throws IOException {
    int before = ' ';
    int here = in.read();
    for (int seen = 0; here >= 0 && seen < ENOUGH; ) {
      int after = in.read();
      if (here > 0x7F) {
        weight += weight(table[before], table[here], table[after < 0 ? ' ' : after]);
        seen++;
      }
      before = here;
      here = after;
    }
  }

  private static int weight(char before, char here, char after) {
    if (Character.isLetter(here)) {
      return letterWeight(before, here, after);
    }
    if (Character.isLetter(before) && Character.isLetter(after)) {
      return here == '’' ? 2 : -4;
    }
    if (COMMON_SIGNS.indexOf(here) < 0) {
      return -2;
    }
    return quotesAWord(before, here, after) ? 3 : 1;
  }

  private static int letterWeight(char before, char here, char after) {
    boolean beginsWord = !Character.isLetter(before);
    if (beginsWord && !Character.isLetter(after)) {
      return -1;
    }
    boolean isOddlyUpper =
        Character.isUpperCase(here)
            && (Character.isLowerCase(before) || (!beginsWord && Character.isLowerCase(after)));
    boolean isOddlyLower =
        Character.isLowerCase(here) && Character.isUpperCase(after) && here != 'ß';
    if (isOddlyUpper || isOddlyLower) {
      return -3;
    }
    if (GERMAN_LETTERS.indexOf(here) < 0) {
      return 1;
    }
    return beginsWord && Character.isLowerCase(here) ? 2 : 4;
  }

  private static boolean quotesAWord(char before, char here, char after) {
    boolean opens = !Character.isLetter(before) && Character.isLetter(after);
    boolean closes = Character.isLetter(before) && !Character.isLetter(after);
    return (opens && OPENING_QUOTES.indexOf(here) >= 0)
        || (closes && CLOSING_QUOTES.indexOf(here) >= 0);
  }
}
