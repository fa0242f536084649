package org.dachwerk.xls;

import org.dachwerk.table.CellValue;

/** The errors that stand in cells in place of values. */
final class Faults {
  private Faults() {}

  /** The error with this code ([MS-XLS] 2.5.10), as programs write it in English. */
  static CellValue error(int code) {
    return new CellValue.Fault(
        switch (code) {
          case 0x00 -> "#NULL!";
          case 0x07 -> "#DIV/0!";
          case 0x0F -> "#VALUE!";
          case 0x17 -> "#REF!";
          case 0x1D -> "#NAME?";
          case 0x24 -> "#NUM!";
          case 0x2A -> "#N/A";
          case 0x2B -> "#GETTING_DATA";
          default -> "#" + code;
        });
  }
}
