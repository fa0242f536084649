/** What holds for all modules: who may see whom, and how large anything may grow. */
@NullMarked
package org.dachwerk.architecture;

import org.jspecify.annotations.NullMarked;
