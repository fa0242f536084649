/** Reads the old binary workbooks of Excel 97 to 2003 (.xls), record by record. */
@NullMarked
package org.dachwerk.xls;

import org.jspecify.annotations.NullMarked;
