/** What Dachwerk has to say about an input: codes, places, sentences. */
@NullMarked
package org.dachwerk.notice;

import org.jspecify.annotations.NullMarked;
