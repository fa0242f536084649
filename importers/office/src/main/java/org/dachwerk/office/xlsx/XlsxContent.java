package org.dachwerk.office.xlsx;

import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.Serials;

/**
 * What all sheets of one workbook share.
 *
 * @param zip the package
 * @param styles what the styles make of numbers
 * @param strings the shared texts
 * @param serials how days are counted
 */
record XlsxContent(GuardedZip zip, Styles styles, SharedStrings strings, Serials serials) {

  Refusals refusals() {
    return zip.refusals();
  }
}
