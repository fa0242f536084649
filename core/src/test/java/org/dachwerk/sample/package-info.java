/** Rows as the tests of several packages need them. */
@NullMarked
package org.dachwerk.sample;

import org.jspecify.annotations.NullMarked;
