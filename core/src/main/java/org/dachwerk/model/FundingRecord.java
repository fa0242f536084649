package org.dachwerk.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.schema.Column;
import org.dachwerk.schema.Presence;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * One decision, application or payment line about money or its worth.
 *
 * @param id unique among the funding records
 * @param reference the number under which the funder keeps it
 * @param kind what sort of funding it is
 * @param kindText the word for it, where it says more
 * @param funder who gives
 * @param coFunders who gives besides
 * @param recipient who receives
 * @param programme the programme it comes from
 * @param budgetSource the budget it comes from
 * @param legalBasis the guideline or law it rests on
 * @param title the project or measure
 * @param purpose what it is for
 * @param description what is said of it
 * @param topics what it is about
 * @param status where the decision stands
 * @param fundingType project or institutional
 * @param fundingTypeText the word for it, where it says more
 * @param financing how the amount is reckoned
 * @param amountRequested what was asked for
 * @param amountAwarded what was granted
 * @param amountPaid what was paid
 * @param amountForwarded what the recipient passed on
 * @param ownFunds what the recipient pays itself
 * @param thirdPartyFunds what others pay
 * @param totalCost what it costs in all
 * @param fundingRate the granted share of the cost in percent
 * @param requestedOn when it was asked for
 * @param decidedOn when it was granted
 * @param start from when it is paid for
 * @param startText the words for that
 * @param end until when it is paid for
 * @param endText the words for that
 * @param budgetYears the years of the budget, as written
 * @param location where it takes effect
 * @param project what is paid for, by its own name
 * @param url where to read about it
 * @param acknowledgement the wording a recipient must print
 * @param notes what the keepers of the list remark
 * @param additional values of columns that no field claims, by header, in the order of the columns
 * @param source where it was read
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true, addClassRetainedGenerated = true)
public record FundingRecord(
    @Column @Nullable String id,
    @Column @Nullable @Size(max = 100) String reference,
    @Column @Nullable FundingKind kind,
    @Column @Nullable String kindText,
    @Column(presence = Presence.EXPECTED) @Nullable Party funder,
    @Column List<Party> coFunders,
    @Column @NotNull Party recipient,
    @Column @Nullable NamedReference programme,
    @Column @Nullable @Size(max = 500) String budgetSource,
    @Column @Nullable @Size(max = 500) String legalBasis,
    @Column @Nullable @Size(max = 500) String title,
    @Column @Nullable @Size(max = 2000) String purpose,
    @Column @Nullable @Size(max = 5000) String description,
    @Column(form = TextForm.COMMA_SEPARATED) List<String> topics,
    @Column @Nullable FundingStatus status,
    @Column @Nullable FundingType fundingType,
    @Column @Nullable String fundingTypeText,
    @Column @Nullable Financing financing,
    @Column @Nullable Money amountRequested,
    @Column @Nullable Money amountAwarded,
    @Column @Nullable Money amountPaid,
    @Column @Nullable Money amountForwarded,
    @Column @Nullable Money ownFunds,
    @Column @Nullable Money thirdPartyFunds,
    @Column @Nullable Money totalCost,
    @Column @Nullable BigDecimal fundingRate,
    @Column @Nullable PartialDate requestedOn,
    @Column @Nullable PartialDate decidedOn,
    @Column @Nullable PartialDate start,
    @Column @Nullable String startText,
    @Column @Nullable PartialDate end,
    @Column @Nullable String endText,
    @Column @Nullable @Size(max = 100) String budgetYears,
    @Column @Nullable @Valid Place location,
    @Column @Nullable NamedReference project,
    @Column(form = TextForm.WEB_ADDRESS)
        @Nullable
        @Pattern(regexp = "https?://\\S+")
        @Size(max = 2000)
        String url,
    @Column @Nullable @Size(max = 2000) String acknowledgement,
    @Column(Privacy.INTERNAL) @Nullable @Size(max = 5000) String notes,
    @Column(Privacy.INTERNAL) Map<String, String> additional,
    @Column(Privacy.INTERNAL) @Nullable Source source)
    implements DomainRecord {

  public FundingRecord {
    coFunders = List.copyOf(coFunders);
    topics = List.copyOf(topics);
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }
}
