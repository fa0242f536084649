/** How CSV is read, checked. */
@NullMarked
package org.dachwerk.csv;

import org.jspecify.annotations.NullMarked;
