/** A dataset as JSON: one document, or one record a line. */
@NullMarked
package org.dachwerk.json;

import org.jspecify.annotations.NullMarked;
