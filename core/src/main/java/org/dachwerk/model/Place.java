package org.dachwerk.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.dachwerk.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where something happens.
 *
 * @param name the house: Rathaus
 * @param room the room in it
 * @param address its address
 */
public record Place(
    @Column @Nullable @Size(max = 300) String name,
    @Column @Nullable @Size(max = 200) String room,
    @Column @Nullable @Valid Address address) {}
