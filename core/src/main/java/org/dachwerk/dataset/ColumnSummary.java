package org.dachwerk.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What became of one column.
 *
 * @param column its letters: C
 * @param header its header as it stands in the sheet
 * @param field the dotted path of its field; null where no field claims it
 * @param how why: {@code option}, {@code mapping}, {@code canonical}, {@code vocabulary}, {@code
 *     unmapped} or {@code duplicate}
 */
public record ColumnSummary(String column, String header, @Nullable String field, String how) {}
