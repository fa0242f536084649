/** What the formats of this module share once a cell is read. */
@NullMarked
package org.dachwerk.office.cells;

import org.jspecify.annotations.NullMarked;
