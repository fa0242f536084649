package org.dachwerk.cli.pollution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.dachwerk.importer.ImportOptions;
import org.dachwerk.importer.Input;
import org.dachwerk.importer.Inspector;
import org.dachwerk.importer.TableVisitor;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polluted files of many shapes, read as {@code inspect --rows} reads them. */
final class PollutionScoreTest {
  private static final int TABLES = 60;

  /** Bare cells glued together and bare texts of several words cannot be told apart for sure. */
  private static final Map<String, Double> UNDECIDABLE =
      Map.of("delimiter missing", 9.93, "row of blanks", 9.8, "blanks", 4.0);

  private static final Map<Pollution, Double> SCORES = new LinkedHashMap<>();

  @TempDir private static @Nullable Path folder;

  @BeforeAll
  static void readEveryPollutedTable() throws IOException {
    for (Pollution pollution : Pollution.all()) {
      double sum = 0;
      for (int seed = 0; seed < TABLES; seed++) {
        Random random = new Random(seed);
        Polluted polluted = pollution.pollute(SoundTable.of(random), random);
        sum += Score.of(polluted.expected(), read(polluted.text()));
      }
      SCORES.put(pollution, sum / TABLES);
    }
  }

  @AfterAll
  static void print() {
    StringBuilder lines = new StringBuilder("Scores of polluted tables, from 0 to 10:\n");
    SCORES.forEach((pollution, score) -> lines.append(line(pollution.name(), score)));
    lines.append(line("simple", average(Pollution::files)));
    lines.append(line("weighted", average(Pollution::share)));
    System.out.print(lines);
  }

  @Test
  void aTableWithAFaultIsReadNearlyAsOneWithout() {
    assertThat(average(Pollution::files)).as("simple").isGreaterThanOrEqualTo(9.97);
    assertThat(average(Pollution::share)).as("weighted").isGreaterThanOrEqualTo(9.98);
  }

  @Test
  void allThatIsDecidableIsReadAsIfNothingWereWrong() {
    assertThat(SCORES)
        .allSatisfy(
            (pollution, score) ->
                assertThat(score)
                    .as(pollution.name())
                    .isGreaterThanOrEqualTo(UNDECIDABLE.getOrDefault(pollution.name(), 10.0)));
  }

  private static double average(ToDoubleFunction<Pollution> weight) {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Pollution, Double> entry : SCORES.entrySet()) {
      sum += weight.applyAsDouble(entry.getKey()) * entry.getValue();
      weights += weight.applyAsDouble(entry.getKey());
    }
    return sum / weights;
  }

  private static String line(String name, double score) {
    return String.format(Locale.ROOT, "  %-22s %7.4f%n", name, score);
  }

  private static List<List<String>> read(String text) throws IOException {
    Path file = Objects.requireNonNull(folder).resolve("liste.csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    FirstTable table = new FirstTable();
    try {
      Inspector.with(ImportOptions.standard()).inspect(Input.of(file), table);
    } catch (UnreadableException e) {
      assertThat(e.notice().code()).isEqualTo(TableCode.FILE_EMPTY);
    }
    return table.lines;
  }

  /** Keeps what stands in the file without a number. */
  private static final class FirstTable implements TableVisitor {
    private final List<List<String>> lines = new ArrayList<>();
    private int tables;

    @Override
    public void sheet(@Nullable String name) {}

    @Override
    public void table(List<String> header) {
      tables++;
      row(header);
    }

    @Override
    public void row(List<String> cells) {
      if (tables == 1) {
        lines.add(cells);
      }
    }
  }
}
