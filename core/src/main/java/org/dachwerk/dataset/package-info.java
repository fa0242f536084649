/** What a run gives: located records, a sink for them and a summary. */
@NullMarked
package org.dachwerk.dataset;

import org.jspecify.annotations.NullMarked;
