package org.dachwerk.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens at a time and place: a conference, a meeting, a workshop.
 *
 * @param id unique among the events
 * @param title what it is called
 * @param kind what sort of event it is
 * @param kindText the word for it, where it says more
 * @param start when it begins
 * @param startText the words for that
 * @param end when it ends
 * @param endText the words for that
 * @param previousStart when it was to begin before it was moved
 * @param status where it stands
 * @param recurrence how often it happens again, in words
 * @param format how people take part
 * @param place where it happens
 * @param url where to read about it
 * @param onlineAccess how to get in online; secret
 * @param admission what it costs, in words
 * @param organisers who holds it
 * @param partners with whom
 * @param funders who pays for it
 * @param hosts who gives the rooms
 * @param participants who takes a part in it by name
 * @param attendance how many people came
 * @param organisationsRepresented how many organisations were represented
 * @param audience for whom it is
 * @param topics what it is about
 * @param programme the funding programme it belongs to
 * @param project the project it belongs to
 * @param description what is said of it
 * @param results what came out of it
 * @param notes what the keepers of the list remark
 * @param additional values of columns that no field claims, by header, in the order of the columns
 * @param source where it was read
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true, addClassRetainedGenerated = true)
public record Event(
    @Column @Nullable String id,
    @Column @NotBlank @Size(max = 300) String title,
    @Column @Nullable EventKind kind,
    @Column @Nullable String kindText,
    @Column @Nullable PartialDateTime start,
    @Column @Nullable String startText,
    @Column @Nullable PartialDateTime end,
    @Column @Nullable String endText,
    @Column @Nullable PartialDate previousStart,
    @Column @Nullable EventStatus status,
    @Column @Nullable @Size(max = 300) String recurrence,
    @Column @Nullable EventFormat format,
    @Column @Nullable @Valid Place place,
    @Column(form = TextForm.WEB_ADDRESS)
        @Nullable
        @Pattern(regexp = "https?://\\S+")
        @Size(max = 2000)
        String url,
    @Column(Privacy.SECRET) @Nullable OnlineAccess onlineAccess,
    @Column @Nullable @Size(max = 500) String admission,
    @Column List<Party> organisers,
    @Column List<Party> partners,
    @Column List<Party> funders,
    @Column List<Party> hosts,
    @Column List<Participant> participants,
    @Column @Nullable Quantity attendance,
    @Column @Nullable Quantity organisationsRepresented,
    @Column @Nullable @Size(max = 500) String audience,
    @Column(form = TextForm.COMMA_SEPARATED) List<String> topics,
    @Column @Nullable NamedReference programme,
    @Column @Nullable NamedReference project,
    @Column @Nullable @Size(max = 5000) String description,
    @Column @Nullable @Size(max = 5000) String results,
    @Column(Privacy.INTERNAL) @Nullable @Size(max = 5000) String notes,
    @Column(Privacy.INTERNAL) Map<String, String> additional,
    @Column(Privacy.INTERNAL) @Nullable Source source)
    implements DomainRecord {

  public Event {
    organisers = List.copyOf(organisers);
    partners = List.copyOf(partners);
    funders = List.copyOf(funders);
    hosts = List.copyOf(hosts);
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }
}
