/** What readers share: from a file's numbers, formats and texts to cell values and rows. */
@NullMarked
package org.dachwerk.table.cells;

import org.jspecify.annotations.NullMarked;
