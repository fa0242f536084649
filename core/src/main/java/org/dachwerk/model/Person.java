package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * A natural person, named as Popolo does.
 *
 * @param honorificPrefix what stands before the name: Dr., Prof.
 * @param givenName given names
 * @param familyName family names
 * @param name the whole name without its prefix
 */
public record Person(
    @Column(Privacy.PERSONAL) @Nullable String honorificPrefix,
    @Column(Privacy.PERSONAL) @Nullable String givenName,
    @Column(Privacy.PERSONAL) @Nullable String familyName,
    @Column(Privacy.PERSONAL) String name)
    implements Party {}
