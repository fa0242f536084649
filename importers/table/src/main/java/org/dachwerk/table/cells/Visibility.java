package org.dachwerk.table.cells;

/** Whether a person who opens the file sees a sheet, a row or a column. */
public enum Visibility {
  SHOWN,
  HIDDEN;

  /** Hidden if so. */
  public static Visibility hiddenIf(boolean hidden) {
    return hidden ? HIDDEN : SHOWN;
  }
}
