/** Tables with the faults of real files, and how well they are read all the same. */
@NullMarked
package org.dachwerk.cli.pollution;

import org.jspecify.annotations.NullMarked;
