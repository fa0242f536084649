/** How the values of cells are read: a parser a type, which reports and never throws. */
@NullMarked
package org.dachwerk.importer.parse;

import org.jspecify.annotations.NullMarked;
