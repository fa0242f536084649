package org.dachwerk.table.cells;

import org.dachwerk.table.Limits;

/** One limit of {@link Limits}, by the name of its component. */
public enum Bound {
  COLUMNS("columns"),
  ROWS("rows"),
  SHEETS("sheets"),
  CELL_CHARACTERS("cellCharacters"),
  PART_BYTES("partBytes"),
  TOTAL_BYTES("totalBytes"),
  RATIO("ratio"),
  ENTRIES("entries"),
  EVENT_BYTES("eventBytes"),
  DEPTH("depth"),
  SHARED_CHARACTERS("sharedCharacters"),
  REPEATED_CELLS("repeatedCells");

  private final String component;

  Bound(String component) {
    this.component = component;
  }

  /** The name of the component. */
  public String component() {
    return component;
  }

  /** What these limits allow. */
  public long in(Limits limits) {
    return switch (this) {
      case COLUMNS -> limits.columns();
      case ROWS -> limits.rows();
      case SHEETS -> limits.sheets();
      case CELL_CHARACTERS -> limits.cellCharacters();
      case PART_BYTES -> limits.partBytes();
      case TOTAL_BYTES -> limits.totalBytes();
      case RATIO -> limits.ratio();
      case ENTRIES -> limits.entries();
      case EVENT_BYTES -> limits.eventBytes();
      case DEPTH -> limits.depth();
      case SHARED_CHARACTERS -> limits.sharedCharacters();
      case REPEATED_CELLS -> limits.repeatedCells();
    };
  }
}
