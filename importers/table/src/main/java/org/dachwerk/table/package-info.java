/** What a spreadsheet is: workbooks, sheets, rows, cells, and how files are read into them. */
@NullMarked
package org.dachwerk.table;

import org.jspecify.annotations.NullMarked;
