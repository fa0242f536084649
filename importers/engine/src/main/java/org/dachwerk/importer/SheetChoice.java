package org.dachwerk.importer;

import org.dachwerk.model.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What the user said a sheet holds.
 *
 * @param type the kind of its records; null to leave the sheet out
 */
public record SheetChoice(@Nullable RecordType type) {

  /** Leaves the sheet out. */
  public static SheetChoice ignore() {
    return new SheetChoice(null);
  }
}
