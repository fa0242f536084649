/** The four record types and the values they are made of. */
@NullMarked
package org.dachwerk.model;

import org.jspecify.annotations.NullMarked;
