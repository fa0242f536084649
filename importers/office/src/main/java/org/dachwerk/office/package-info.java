/** Reads workbooks that are zip packages of XML, or one flat XML file. */
@NullMarked
package org.dachwerk.office;

import org.jspecify.annotations.NullMarked;
