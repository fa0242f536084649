package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.importer.parse.OrganisationWords;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.PersonParser;
import org.dachwerk.importer.parse.PersonSigns;
import org.dachwerk.importer.parse.TextListParser;
import org.dachwerk.importer.parse.TextParser;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.Party;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.rule.RuleCode;

/** The parsers of fields that name somebody. */
final class PartyParsers {
  private static final TextParser TEXT = new TextParser();
  private static final PersonParser PERSON = new PersonParser();

  private PartyParsers() {}

  /** The name of an organisation. */
  static CellParser<Reference> reference() {
    return (cell, column) -> map(TEXT.parse(cell, column), name -> new Reference(name, null));
  }

  /** The name of a programme or project. */
  static CellParser<NamedReference> named() {
    return (cell, column) -> map(TEXT.parse(cell, column), name -> new NamedReference(name, null));
  }

  /** An organisation; what looks like a person is taken for one, with a warning. */
  static CellParser<Party> party() {
    return (cell, column) -> {
      Parsed<String> text = TEXT.parse(cell, column);
      String name = text.value();
      if (name == null || !PersonSigns.looksLikeAPerson(name)) {
        return map(text, PartyParsers::organisation);
      }
      Parsed<Person> person = PERSON.parse(cell, column);
      return person.value() == null
          ? map(text, PartyParsers::organisation)
          : Parsed.of(person.value(), Finding.of(RuleCode.LOOKS_LIKE_A_PERSON));
    };
  }

  /** Several organisations in one cell. */
  static CellParser<List<Party>> several() {
    return TextLists.each(new TextListParser(TextListParser.Comma.STAYS), party());
  }

  /** A person, unless the text is plainly the name of an organisation. */
  static CellParser<Party> personFirst() {
    return (cell, column) -> {
      Parsed<String> text = TEXT.parse(cell, column);
      String name = text.value();
      if (name != null && OrganisationWords.looksLikeAnOrganisation(name)) {
        return map(text, PartyParsers::organisation);
      }
      return map(PERSON.parse(cell, column), person -> person);
    };
  }

  /** A list of the one value that a cell holds. */
  static <T> CellParser<List<T>> listOf(CellParser<T> parser) {
    return (cell, column) -> map(parser.parse(cell, column), List::of);
  }

  private static Party organisation(String name) {
    return new Reference(name, null);
  }

  static <A, B> Parsed<B> map(Parsed<A> parsed, java.util.function.Function<A, B> change) {
    A value = parsed.value();
    return new Parsed<>(
        value == null ? null : change.apply(value), parsed.text(), parsed.findings());
  }
}
