package org.dachwerk.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How one input was understood, before anyone asks whether its values are right.
 *
 * @param file its base name
 * @param format the format's short name: {@code csv}
 * @param traits what was found out about the file, in reading order: {@code encoding}, {@code
 *     delimiter}, {@code quote}
 * @param sheets its sheets, in the order of their tabs
 * @param notices what the reader had to say
 */
public record Inspection(
    String file,
    String format,
    Map<String, String> traits,
    List<InspectedSheet> sheets,
    List<Notice> notices) {

  public Inspection {
    traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
    sheets = List.copyOf(sheets);
    notices = List.copyOf(notices);
  }

  /**
   * One sheet.
   *
   * @param name the name on its tab; null for a format without sheets
   * @param visibility whether a person who opens the file sees it
   * @param tables its tables, from top to bottom
   */
  public record InspectedSheet(
      @Nullable String name, Visibility visibility, List<InspectedTable> tables) {

    public InspectedSheet {
      tables = List.copyOf(tables);
    }
  }

  /**
   * One table.
   *
   * @param headerRow the number of its header row, or of its first row where it has none
   * @param kind the code of its record type, or {@code none}
   * @param rows how many rows stand below the header row
   * @param columns its columns, from left to right
   */
  public record InspectedTable(int headerRow, String kind, long rows, List<ColumnSummary> columns) {

    public InspectedTable {
      columns = List.copyOf(columns);
    }
  }

  /** Whether a sheet is seen. */
  public enum Visibility {
    VISIBLE,
    HIDDEN
  }
}
