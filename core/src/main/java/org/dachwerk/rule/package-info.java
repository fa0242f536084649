/** What is checked of a record and across records. */
@NullMarked
package org.dachwerk.rule;

import org.jspecify.annotations.NullMarked;
