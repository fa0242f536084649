/** What is known across records: keys, references, ids. */
@NullMarked
package org.dachwerk.importer.resolve;

import org.jspecify.annotations.NullMarked;
