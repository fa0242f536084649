/** The command line: one class a command, exit codes, and what people read on a terminal. */
@NullMarked
package org.dachwerk.cli;

import org.jspecify.annotations.NullMarked;
