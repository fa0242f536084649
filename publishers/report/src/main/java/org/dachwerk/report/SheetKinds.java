package org.dachwerk.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;

/** Knows which type of record a place of an input is about. */
final class SheetKinds {
  private final List<SheetSummary> sheets;

  SheetKinds(List<SheetSummary> sheets) {
    this.sheets = sheets;
  }

  /** The type of record; empty for a place outside every table that was understood. */
  Optional<RecordType> at(CellRef place) {
    SheetSummary found = null;
    for (SheetSummary sheet : sheets) {
      boolean same =
          sheet.file().equals(place.file()) && Objects.equals(sheet.sheet(), place.sheet());
      // Of several tables in a sheet, the place is in the last that begins above it.
      if (same && (found == null || sheet.headerRow() <= place.row())) {
        found = sheet;
      }
    }
    return found == null ? Optional.empty() : RecordType.byCode(found.kind());
  }
}
