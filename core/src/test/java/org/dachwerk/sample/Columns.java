package org.dachwerk.sample;

import java.util.List;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Origin;

/**
 * Row 2 of liste.csv, whose columns from A on fill these paths. A field without a column of its own
 * stands in its group's, else in no cell.
 */
public record Columns(List<String> paths) implements Origin {
  private static final CellRef ROW = CellRef.file("liste.csv").atRow(2);

  public static Columns of(String... paths) {
    return new Columns(List.of(paths));
  }

  @Override
  public CellRef locate(String path) {
    int index = paths.indexOf(path);
    int point = path.lastIndexOf('.');
    if (index < 0 && point > 0) {
      return locate(path.substring(0, point));
    }
    return index < 0 ? ROW : ROW.atColumn(index + 1);
  }
}
