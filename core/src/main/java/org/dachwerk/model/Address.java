package org.dachwerk.model;

import jakarta.validation.constraints.Size;
import org.dachwerk.schema.Column;
import org.dachwerk.schema.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * A postal address, named as schema.org's PostalAddress does where it has a term.
 *
 * @param street the street without the house number, or a post box
 * @param houseNumber the house number with its letter
 * @param postalCode the postal code, as text: leading zeros count
 * @param locality the town
 * @param region the state of a federation: Sachsen
 * @param country the country's code of ISO 3166-1 alpha-2
 */
public record Address(
    @Column @Nullable @Size(max = 200) String street,
    @Column @Nullable @Size(max = 20) String houseNumber,
    @Column(form = TextForm.POSTAL_CODE) @Nullable @Size(max = 12) String postalCode,
    @Column @Nullable @Size(max = 200) String locality,
    @Column @Nullable @Size(max = 200) String region,
    @Column(form = TextForm.COUNTRY) @Nullable @Size(max = 2) String country) {}
