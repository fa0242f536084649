/** Who may see what: the one gate before any publisher. */
@NullMarked
package org.dachwerk.privacy;

import org.jspecify.annotations.NullMarked;
