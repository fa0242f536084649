/** Which field each column fills, and what kind of records a header announces. */
@NullMarked
package org.dachwerk.importer.match;

import org.jspecify.annotations.NullMarked;
