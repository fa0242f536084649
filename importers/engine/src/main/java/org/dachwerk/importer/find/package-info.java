/** Where the tables of a sheet are, and which of its rows are records. */
@NullMarked
package org.dachwerk.importer.find;

import org.jspecify.annotations.NullMarked;
