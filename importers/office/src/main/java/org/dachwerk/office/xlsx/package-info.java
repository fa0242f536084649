/** Reads Excel workbooks (.xlsx, .xlsm), row by row. */
@NullMarked
package org.dachwerk.office.xlsx;

import org.jspecify.annotations.NullMarked;
