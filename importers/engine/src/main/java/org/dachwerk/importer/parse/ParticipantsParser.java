package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes part in an event: "Max Berger, Minister (Begrüßung, Podium); Wenke Thomsen".
 *
 * <p>Semicolons, bars and line breaks separate entries; a comma does only where all its parts are
 * bare names. An entry is a name, then a role and an affiliation, then in parentheses what the
 * participant does. It is an organisation if it is a known one, carries a legal form or a word of
 * organisations at a telling place, and a group if it speaks of people without a name. Whatever
 * else it is counts as a person, for persons are protected. Immutable where its predicate is.
 */
public final class ParticipantsParser implements CellParser<List<Participant>> {

  private final Predicate<String> isKnownOrganisation;

  /** A parser that knows no organisation by name. */
  public ParticipantsParser() {
    this(name -> false);
  }

  /** A parser that asks whether a text is the name of a known organisation. */
  public ParticipantsParser(Predicate<String> isKnownOrganisation) {
    this.isKnownOrganisation = isKnownOrganisation;
  }

  @Override
  public Parsed<List<Participant>> parse(CellValue cell, ColumnContext column) {
    List<Participant> participants = new ArrayList<>();
    EntrySplitter.entries(cell.text()).forEach(entry -> read(entry, participants));
    return participants.isEmpty() ? Parsed.nothing() : Parsed.of(List.copyOf(participants));
  }

  private void read(String entry, List<Participant> into) {
    if (isKnownOrganisation.test(entry)) {
      into.add(organisation(entry, null));
      return;
    }
    Labelled labelled = Labelled.of(entry);
    for (String one : EntrySplitter.names(labelled.rest())) {
      ParticipantEntry parts = ParticipantEntry.of(one, labelled.labels());
      if (parts != null) {
        read(parts, into);
      }
    }
  }

  private void read(ParticipantEntry entry, List<Participant> into) {
    if (entry.isGroup()) {
      into.add(new Participant(null, null, entry.text(), null, null, contribution(entry)));
    } else if (isOrganisation(entry.name())) {
      readOrganisation(entry, into);
    } else {
      readPerson(entry, into);
    }
  }

  private boolean isOrganisation(String name) {
    return isKnownOrganisation.test(name)
        || (!NameTitles.of(name).saysPerson() && OrganisationWords.looksLikeAnOrganisation(name));
  }

  private void readOrganisation(ParticipantEntry entry, List<Participant> into) {
    List<String> name = new ArrayList<>(List.of(entry.name()));
    List<String> doing = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (String part : rest(entry, 1)) {
      (isPerson(part) ? people : isAffiliation(part) ? name : doing).add(part);
    }
    doing.addAll(entry.notes());
    into.add(organisation(String.join(", ", name), joined(doing)));
    people.forEach(person -> read(person, into));
  }

  private void readPerson(ParticipantEntry entry, List<Participant> into) {
    int nameParts = isFamilyNameFirst(entry) ? 2 : 1;
    String name = String.join(", ", entry.parts().subList(0, nameParts));
    NameTitles titles = NameTitles.of(name);
    List<String> roles = new ArrayList<>();
    List<String> affiliations = new ArrayList<>();
    List<String> others = new ArrayList<>();
    addIfGiven(titles.office(), roles);
    addIfGiven(mandate(titles.suffix()), roles);
    for (String part : rest(entry, nameParts)) {
      NameTitles post = NameTitles.of(part);
      if (post.office() != null && isAffiliation(post.bareName())) {
        roles.add(post.office());
        affiliations.add(post.bareName());
      } else {
        (isPerson(part) ? others : isAffiliation(part) ? affiliations : roles).add(part);
      }
    }
    entry.notes().stream().filter(this::isOrganisationNote).forEach(affiliations::add);
    Person person = PersonParser.read(joinedName(titles));
    if (person != null) {
      into.add(
          new Participant(
              person, null, null, joined(roles), reference(affiliations), contribution(entry)));
    }
    // A name must not hide in the role of another: roles are public where persons are not.
    others.forEach(other -> read(other, into));
  }

  /** "Nasser, Karim": only a known given name is one, for a role stands in the same place. */
  private static boolean isFamilyNameFirst(ParticipantEntry entry) {
    List<String> parts = entry.parts();
    return parts.size() > 1
        && GivenNames.contains(WordList.firstWord(NameTitles.of(parts.get(1)).bareName()))
        && PersonSigns.isFamilyAndGivenName(
            NameTitles.of(parts.get(0)).bareName() + ", " + parts.get(1));
  }

  /** The parts behind the name, without degrees that stand alone. */
  private static List<String> rest(ParticipantEntry entry, int from) {
    return entry.parts().subList(from, entry.parts().size()).stream()
        .filter(part -> !NameTitles.of("X, " + part).bareName().equals("X"))
        .toList();
  }

  private boolean isPerson(String part) {
    NameTitles titles = NameTitles.of(part);
    return !isAffiliation(part)
        && !titles.bareName().isEmpty()
        && (titles.saysPerson() || PersonSigns.isGivenAndFamilyName(titles.bareName()));
  }

  private boolean isAffiliation(String part) {
    return isKnownOrganisation.test(part)
        || (!part.startsWith("als ")
            && !OrganisationWords.isOffice(WordList.firstWord(part))
            && (OrganisationWords.looksLikeAnOrganisation(part)
                || OrganisationWords.isAbbreviation(part)));
  }

  private boolean isOrganisationNote(String note) {
    String first = WordList.firstWord(note);
    return isAffiliation(note) && !Labelled.isContribution(first);
  }

  private @Nullable String contribution(ParticipantEntry entry) {
    return joined(entry.notes().stream().filter(note -> !isOrganisationNote(note)).toList());
  }

  /** A mandate such as MdB is a role; a degree is none. */
  private static @Nullable String mandate(@Nullable String suffix) {
    return suffix != null && suffix.startsWith("Md") ? suffix : null;
  }

  private static String joinedName(NameTitles titles) {
    return titles.titles() == null ? titles.bareName() : titles.titles() + " " + titles.bareName();
  }

  private static Participant organisation(String name, @Nullable String contribution) {
    return new Participant(null, new Reference(name, null), null, null, null, contribution);
  }

  private static @Nullable Reference reference(List<String> names) {
    String name = joined(names);
    return name == null ? null : new Reference(name, null);
  }

  private static void addIfGiven(@Nullable String text, List<String> texts) {
    if (text != null) {
      texts.add(text);
    }
  }

  private static @Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join(", ", texts);
  }
}
