package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dachwerk.csv.Dialect.Escape;
import org.dachwerk.csv.Dialect.Padding;
import org.junit.jupiter.api.Test;

final class RecordSourceTest {
  private static final List<Dialect> DIALECTS =
      List.of(
          Dialect.plain(';'),
          Dialect.plain(';').with(Padding.BLANK),
          Dialect.plain(';').with(Escape.BACKSLASH),
          Dialect.plain('a').quotedBy('\''));

  @Test
  void whateverTheTextNoCharacterIsLostAndNoBareCellGetsALineBreak() throws IOException {
    for (int seed = 0; seed < 10_000; seed++) {
      Random random = new Random(seed);
      String text = garbage(random);
      CellSplitter splitter =
          new CellSplitter(DIALECTS.get(random.nextInt(DIALECTS.size())), random.nextInt(4));

      List<String> records = records(text, splitter);

      assertThat(String.join("", records).replaceAll("[\r\n]", ""))
          .as("seed %d: %s", seed, text)
          .isEqualTo(text.replaceAll("[\r\n]", ""));
      for (String record : records) {
        assertThat(splitter.split(record).cells())
            .as("seed %d: %s", seed, text)
            .noneMatch(
                cell -> cell.kind() != Cell.Kind.QUOTED && cell.text().matches("(?s).*[\r\n].*"));
      }
    }
  }

  @Test
  void aTextThatComesInSmallPiecesGivesTheSameRecords() throws IOException {
    CellSplitter splitter = new CellSplitter(Dialect.plain(';'), 0);
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = garbage(random);

      RecordSource pieces = new RecordSource(new Trickle(text, random), splitter, 1 << 20);

      assertThat(all(pieces)).as("seed %d", seed).isEqualTo(records(text, splitter));
    }
  }

  @Test
  void recordsLongerThanTheBufferStayWhole() throws IOException {
    String record = "\"" + "x".repeat(200_000) + "\r\n" + "y".repeat(200_000) + "\";z";
    CellSplitter splitter = new CellSplitter(Dialect.plain(';'), 2);

    assertThat(records("a;b\r\n" + record + "\r\nc;d", splitter))
        .containsExactly("a;b", record, "c;d");
  }

  private static String garbage(Random random) {
    String alphabet = "\"\"\";;a' \\\n\r";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static List<String> records(String text, CellSplitter splitter) throws IOException {
    return all(new RecordSource(new StringReader(text), splitter, 1 << 20));
  }

  private static List<String> all(RecordSource source) throws IOException {
    List<String> records = new ArrayList<>();
    for (String record = source.readLine(); record != null; record = source.readLine()) {
      records.add(record);
    }
    return records;
  }

  /** Gives a text a few characters at a time. */
  private static final class Trickle extends Reader {
    private final StringReader text;
    private final Random random;

    Trickle(String text, Random random) {
      this.text = new StringReader(text);
      this.random = random;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      return text.read(target, offset, Math.min(length, 1 + random.nextInt(3)));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
