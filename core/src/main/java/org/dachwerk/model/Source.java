package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * Where a record was read. Differences and hashes leave it out: a row's number moves with every row
 * that is put in above it.
 *
 * @param file the base name of the input
 * @param sheet the sheet's name; null for a format without sheets
 * @param row the row's number as a spreadsheet program shows it
 */
public record Source(
    @Column(Privacy.INTERNAL) String file,
    @Column(Privacy.INTERNAL) @Nullable String sheet,
    @Column(Privacy.INTERNAL) int row) {}
