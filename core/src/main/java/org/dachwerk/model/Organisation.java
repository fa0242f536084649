package org.dachwerk.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
 * An association, authority, foundation or other body, under its own name.
 *
 * @param id unique among the organisations
 * @param name the full name as written, with its legal form
 * @param shortName what it is called for short: DSM
 * @param alternateNames former and other names
 * @param kind what sort of body it is
 * @param kindText the word for it, where it says more
 * @param legalForm its legal form
 * @param legalFormText the words for it, where they say more
 * @param identifiers numbers that registers and other bodies gave it
 * @param partOf the body of which it is a unit
 * @param operator who runs it
 * @param foundedOn when it was founded
 * @param foundedOnText the words for that
 * @param dissolvedOn when it ceased to exist
 * @param dissolvedOnText the words for that
 * @param status whether it works at present
 * @param description what it says of itself
 * @param purpose the purpose in its statutes
 * @param topics what it is about
 * @param services what it offers
 * @param countriesOfOrigin countries from which its members come, as codes of ISO 3166-1 alpha-2
 * @param address its postal address
 * @param area where it works
 * @param email its own mailbox
 * @param phone its own telephone
 * @param fax its own fax
 * @param website its own site
 * @param numberOfMembers how many members it has
 * @param numberOfMemberOrganisations how many organisations belong to it
 * @param numberOfCountries from how many countries its members come
 * @param numberOfEmployees how many people it employs
 * @param numberOfVolunteers how many volunteers it has
 * @param charitable whether a tax office has recognised it as charitable (§§ 51 to 68 AO)
 * @param notes what the keepers of the list remark
 * @param additional values of columns that no field claims, by header, in the order of the columns
 * @param source where it was read
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true, addClassRetainedGenerated = true)
public record Organisation(
    @Column @Nullable String id,
    @Column @NotBlank @Size(max = 300) String name,
    @Column @Nullable @Size(max = 100) String shortName,
    @Column List<String> alternateNames,
    @Column @Nullable OrganisationKind kind,
    @Column @Nullable String kindText,
    @Column @Nullable LegalForm legalForm,
    @Column @Nullable String legalFormText,
    @Column List<Identifier> identifiers,
    @Column @Nullable Reference partOf,
    @Column @Nullable Reference operator,
    @Column @Nullable PartialDate foundedOn,
    @Column @Nullable String foundedOnText,
    @Column @Nullable PartialDate dissolvedOn,
    @Column @Nullable String dissolvedOnText,
    @Column @Nullable OrganisationStatus status,
    @Column @Nullable @Size(max = 5000) String description,
    @Column @Nullable @Size(max = 2000) String purpose,
    @Column(form = TextForm.COMMA_SEPARATED) List<String> topics,
    @Column List<String> services,
    @Column(form = TextForm.COUNTRY) List<String> countriesOfOrigin,
    @Column @Nullable @Valid Address address,
    @Column @Nullable @Size(max = 300) String area,
    @Column(form = TextForm.EMAIL) @Nullable @Email @Size(max = 254) String email,
    @Column(form = TextForm.PHONE) @Nullable @Size(max = 50) String phone,
    @Column(form = TextForm.PHONE) @Nullable @Size(max = 50) String fax,
    @Column(form = TextForm.WEB_ADDRESS)
        @Nullable
        @Pattern(regexp = "https?://\\S+")
        @Size(max = 2000)
        String website,
    @Column @Nullable Quantity numberOfMembers,
    @Column @Nullable Quantity numberOfMemberOrganisations,
    @Column @Nullable Quantity numberOfCountries,
    @Column @Nullable Quantity numberOfEmployees,
    @Column @Nullable Quantity numberOfVolunteers,
    @Column @Nullable Boolean charitable,
    @Column(Privacy.INTERNAL) @Nullable @Size(max = 5000) String notes,
    @Column(Privacy.INTERNAL) Map<String, String> additional,
    @Column(Privacy.INTERNAL) @Nullable Source source)
    implements DomainRecord {

  public Organisation {
    alternateNames = List.copyOf(alternateNames);
    identifiers = List.copyOf(identifiers);
    topics = List.copyOf(topics);
    services = List.copyOf(services);
    countriesOfOrigin = List.copyOf(countriesOfOrigin);
    additional = Collections.unmodifiableMap(new LinkedHashMap<>(additional));
  }
}
