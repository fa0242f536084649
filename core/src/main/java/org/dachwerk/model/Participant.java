package org.dachwerk.model;

import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes a part in an event; exactly one of person, organisation and group is given.
 *
 * @param person a natural person
 * @param organisation an organisation
 * @param group a group without a name of its own: „vier Jugendliche“
 * @param role the office the person holds: Minister
 * @param affiliation the body the person comes from
 * @param contribution what they do at the event: Grußwort, Moderation
 */
public record Participant(
    @Column(Privacy.PERSONAL) @Nullable Person person,
    @Column @Nullable Reference organisation,
    @Column @Nullable String group,
    @Column @Nullable String role,
    @Column @Nullable Reference affiliation,
    @Column @Nullable String contribution) {}
