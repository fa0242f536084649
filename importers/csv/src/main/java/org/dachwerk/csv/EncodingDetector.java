package org.dachwerk.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dachwerk.csv.Encoding.Basis;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a file: what the user says, else what a byte order mark says, else UTF-8
 * where every byte of the file fits it, else the most plausible of the old one-byte encodings.
 *
 * <p>Reads the whole file, because the first umlaut may stand in its last row.
 */
final class EncodingDetector {
  private final Path file;
  private final String name;

  EncodingDetector(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * @param given what the user says; null: find out
   * @throws UnreadableException if the file has bytes that do not exist in its encoding
   */
  Encoding detect(@Nullable Charset given) throws IOException {
    if (given != null) {
      return proven(new Encoding(given, Basis.GIVEN));
    }
    Charset marked = new TextHead(FileHead.of(file)).markedOrCertain();
    if (marked != null) {
      return proven(new Encoding(marked, Basis.SEEN));
    }
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, Basis.SEEN);
    DecodingTrial trial = DecodingTrial.of(file, utf8.charset());
    if (trial.faults() == 0) {
      return utf8;
    }
    if (trial.beyondAscii() > 2 * trial.faults()) {
      // No other encoding has letters that look like UTF-8 by chance: this is UTF-8 with a wound,
      // and any other reading would spoil every umlaut without a word.
      throw wrong(utf8, trial);
    }
    return proven(new Encoding(mostPlausible(), Basis.ASSUMED));
  }

  private Charset mostPlausible() throws IOException {
    Charset best = Encoding.WINDOWS;
    long heaviest = Long.MIN_VALUE;
    for (Charset candidate : Encoding.oneByteEncodings()) {
      long weight = LetterCensus.weigh(file, candidate);
      if (weight > heaviest) {
        heaviest = weight;
        best = candidate;
      }
    }
    return best;
  }

  private Encoding proven(Encoding encoding) throws IOException {
    DecodingTrial trial = DecodingTrial.of(file, encoding.charset());
    if (trial.faults() > 0) {
      throw wrong(encoding, trial);
    }
    return encoding;
  }

  private UnreadableException wrong(Encoding encoding, DecodingTrial trial) {
    return new UnreadableException(
        Notice.of(TableCode.ENCODING_WRONG, CellRef.file(name))
            .with("file", name)
            .with("encoding", encoding.familiarName())
            .with("line", trial.firstFaultLine()));
  }
}
