package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A programme or a project that has no record of its own.
 *
 * @param name its name
 * @param owner who runs it
 */
public record NamedReference(@Column String name, @Column @Nullable Reference owner) {}
