package org.dachwerk.cli.pollution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a table was read, from 0 to 10: one point for reading at all, and one each for recall,
 * precision and their harmonic mean of header cells, records and cells, as multisets.
 */
final class Score {
  private Score() {}

  static double of(List<List<String>> expected, List<List<String>> read) {
    List<String> header = expected.isEmpty() ? List.of() : expected.get(0);
    List<String> readHeader = read.isEmpty() ? List.of() : read.get(0);
    List<List<String>> rows = below(expected);
    List<List<String>> readRows = below(read);
    return 1
        + measures(header, readHeader)
        + measures(rows, readRows)
        + measures(cells(rows), cells(readRows));
  }

  private static List<List<String>> below(List<List<String>> lines) {
    return lines.isEmpty() ? lines : lines.subList(1, lines.size());
  }

  private static List<String> cells(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  private static <T> double measures(List<T> expected, List<T> read) {
    if (expected.isEmpty()) {
      return 3;
    }
    double common = common(expected, read);
    if (common == 0) {
      return 0;
    }
    double recall = common / expected.size();
    double precision = common / read.size();
    return recall + precision + 2 * recall * precision / (recall + precision);
  }

  private static <T> int common(List<T> expected, List<T> read) {
    Map<T, Integer> counts = new HashMap<>();
    expected.forEach(item -> counts.merge(item, 1, Integer::sum));
    int common = 0;
    for (T item : read) {
      int left = counts.getOrDefault(item, 0);
      if (left > 0) {
        common++;
        counts.put(item, left - 1);
      }
    }
    return common;
  }
}
