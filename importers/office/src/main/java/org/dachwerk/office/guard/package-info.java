/** The one way to bytes and XML of files from outside; every bound is kept here. */
@NullMarked
package org.dachwerk.office.guard;

import org.jspecify.annotations.NullMarked;
