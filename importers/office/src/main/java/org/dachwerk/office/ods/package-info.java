/** Reads OpenDocument spreadsheets (.ods, .fods), row by row. */
@NullMarked
package org.dachwerk.office.ods;

import org.jspecify.annotations.NullMarked;
