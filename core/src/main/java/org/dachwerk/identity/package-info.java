/** What makes two records the same: normalised names and deterministic ids. */
@NullMarked
package org.dachwerk.identity;

import org.jspecify.annotations.NullMarked;
