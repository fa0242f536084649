/** The reflective view of a record type: its fields with their privacy class and labels. */
@NullMarked
package org.dachwerk.schema;

import org.jspecify.annotations.NullMarked;
