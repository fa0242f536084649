/**
 * Reads spreadsheets into validated records: the entry point for commands and for embedding
 * programs.
 */
@NullMarked
package org.dachwerk.importer;

import org.jspecify.annotations.NullMarked;
