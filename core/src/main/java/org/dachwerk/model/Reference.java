package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * Another record, named as the list names it.
 *
 * @param name the name as written
 * @param id the id of the record it was found to be; null where none was found
 */
public record Reference(@Column String name, @Column @Nullable String id) implements Party {}
