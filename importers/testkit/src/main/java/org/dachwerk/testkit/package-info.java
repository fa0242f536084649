/** What every reader must pass, how tests read files, and how golden folders are compared. */
@NullMarked
package org.dachwerk.testkit;

import org.jspecify.annotations.NullMarked;
