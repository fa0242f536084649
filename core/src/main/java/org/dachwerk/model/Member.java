package org.dachwerk.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dachwerk.schema.Column;
import org.dachwerk.schema.Presence;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * One membership or post: who belongs to which organisation, and as what.
 *
 * @param id unique among the members
 * @param organisation the body that has the member
 * @param member the person or organisation that belongs to it; null only where the row named none
 * @param kind on what footing
 * @param kindText the word for it, where it says more
 * @param role the office held, as written
 * @param roleKind the office, as far as it is a common one
 * @param onBehalfOf the body for which the member sits there
 * @param number the membership number
 * @param since from when
 * @param sinceText the words for that
 * @param until until when
 * @param untilText the words for that
 * @param status where the membership stands
 * @param votes how many votes the member has
 * @param fee what the member pays a year
 * @param email how to write to the person
 * @param phone how to call the person
 * @param address where the person lives or works
 * @param consent whether the person may be published
 * @param notes what the keepers of the list remark
 * @param additional values of columns that no field claims, by header, in the order of the columns
 * @param source where it was read
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true, addClassRetainedGenerated = true)
public record Member(
    @Column @Nullable String id,
    @Column(presence = Presence.REQUIRED_IN_COLUMN) @Nullable Reference organisation,
    @Column @Nullable Party member,
    @Column @Nullable MemberKind kind,
    @Column @Nullable String kindText,
    @Column @Nullable @Size(max = 300) String role,
    @Column @Nullable RoleKind roleKind,
    @Column @Nullable Reference onBehalfOf,
    @Column(Privacy.INTERNAL) @Nullable @Size(max = 50) String number,
    @Column @Nullable PartialDate since,
    @Column @Nullable String sinceText,
    @Column @Nullable PartialDate until,
    @Column @Nullable String untilText,
    @Column @Nullable MembershipStatus status,
    @Column(Privacy.INTERNAL) @Nullable Quantity votes,
    @Column(Privacy.INTERNAL) @Nullable Money fee,
    @Column(value = Privacy.PERSONAL, form = TextForm.EMAIL) @Nullable @Email @Size(max = 254)
        String email,
    @Column(value = Privacy.PERSONAL, form = TextForm.PHONE) @Nullable @Size(max = 50) String phone,
    @Column(Privacy.PERSONAL) @Nullable @Valid Address address,
    @Column(Privacy.INTERNAL) @Nullable Consent consent,
    @Column(Privacy.INTERNAL) @Nullable @Size(max = 5000) String notes,
    @Column(Privacy.INTERNAL) Map<String, String> additional,
    @Column(Privacy.INTERNAL) @Nullable Source source)
    implements DomainRecord {

  public Member {
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }
}
