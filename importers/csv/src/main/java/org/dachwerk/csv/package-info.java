/** Reads text files of delimited cells: CSV, TSV and what people call so. */
@NullMarked
package org.dachwerk.csv;

import org.jspecify.annotations.NullMarked;
