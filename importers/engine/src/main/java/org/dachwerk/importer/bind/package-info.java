/** From the cells of a row to a record that knows where its values stand. */
@NullMarked
package org.dachwerk.importer.bind;

import org.jspecify.annotations.NullMarked;
