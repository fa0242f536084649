/** What a run found, for people and for programs. */
@NullMarked
package org.dachwerk.report;

import org.jspecify.annotations.NullMarked;
