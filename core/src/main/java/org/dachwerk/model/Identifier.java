package org.dachwerk.model;

import org.dachwerk.schema.Column;

/**
 * A number or code that another body gave.
 *
 * @param scheme who gave it: {@code register}, {@code wikidata}, {@code local} …
 * @param value the number or code
 */
public record Identifier(@Column String scheme, @Column String value) {}
