package org.dachwerk.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dachwerk.dataset.Located;
import org.dachwerk.identity.ContentHash;
import org.dachwerk.importer.ImportOptions.Rejection;
import org.dachwerk.importer.bind.RowBinder;
import org.dachwerk.importer.resolve.IdRegister;
import org.dachwerk.importer.resolve.OrganisationIndex;
import org.dachwerk.importer.resolve.ReferenceResolver;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.notice.Severity;
import org.dachwerk.rule.Rule;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.RecordSchema;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/** What happens to a row: bound, checked, references found, an id given. */
final class RecordPipeline {
  private static final int OPAQUE_DIGITS = 12;

  /** The texts of which ids are made. */
  private static final Set<String> MAKE_IDS =
      Set.of(
          "id",
          "name",
          "title",
          "reference",
          "purpose",
          "address.locality",
          "address.region",
          "identifiers.value",
          "funder.name",
          "recipient.name",
          "organisation.name",
          "member.name");

  private final Rejection rejection;
  private final Rule.Check check;
  private final ReferenceResolver resolver;
  private final NoticeSink notices;
  private IdRegister ids = new IdRegister();

  RecordPipeline(ImportOptions options, OrganisationIndex organisations, NoticeSink notices) {
    this.rejection = options.rejection();
    this.check = options.rules().start();
    this.resolver = new ReferenceResolver(organisations);
    this.notices = notices;
  }

  /**
   * What became of a row.
   *
   * @param located the record, without the values that an ERROR cost
   * @param fate whether it is taken
   * @param valuesRejected how many values it lost
   */
  record Outcome(Located<?> located, Fate fate, int valuesRejected) {

    boolean isRejected() {
      return fate == Fate.REJECTED;
    }

    boolean isRepeated() {
      return fate == Fate.REPEATED;
    }
  }

  enum Fate {
    TAKEN,
    REJECTED,
    REPEATED
  }

  /** Begins with the records of the next type, whose ids are of their own. */
  void begin() {
    ids = new IdRegister();
  }

  /** The record of a row, checked on its own. */
  Outcome bindAndCheck(Row row, RowBinder binder) {
    List<Notice> found = new ArrayList<>();
    Located<?> located = binder.bind(row, found::add);
    check.check(located, found::add);
    Located<?> kept = located;
    int lost = 0;
    boolean rejected = false;
    for (Notice notice : found) {
      if (notice.code() == RuleCode.SECRET_IN_TEXT && MAKE_IDS.contains(notice.field())) {
        kept = withOpaqueId(kept);
      }
      if (notice.severity() == Severity.ERROR) {
        rejected |= notice.effect() == Effect.ROW || rejection == Rejection.ALWAYS;
        lost += notice.effect() == Effect.VALUE ? 1 : 0;
        kept = notice.effect() == Effect.VALUE ? without(kept, notice) : kept;
      }
      notices.add(notice);
    }
    return new Outcome(kept, rejected ? Fate.REJECTED : Fate.TAKEN, lost);
  }

  /** A checked record that is taken, with its references and its id. */
  Outcome resolveAndRegister(Outcome checked) {
    Located<?> resolved = resolver.resolve(checked.located(), notices);
    return register(new Outcome(resolved, checked.fate(), checked.valuesRejected()));
  }

  /** A checked record that is taken, with its id. */
  Outcome register(Outcome checked) {
    List<Notice> found = new ArrayList<>();
    IdRegister.Registered registered = ids.register(checked.located(), found::add);
    found.forEach(notices::add);
    Fate fate =
        found.stream().anyMatch(notice -> notice.effect() == Effect.ROW)
            ? Fate.REJECTED
            : registered.verdict() == IdRegister.Verdict.REPEATED ? Fate.REPEATED : checked.fate();
    return new Outcome(registered.located(), fate, checked.valuesRejected());
  }

  void finish() {
    check.finish(notices);
  }

  /** An id made from a name that holds a secret would tell it. */
  private static Located<?> withOpaqueId(Located<?> located) {
    String id = ContentHash.of(ContentHash.content(located.value()), OPAQUE_DIGITS);
    return new Located<>((DomainRecord) with((Record) located.value(), "id", id), located.origin());
  }

  /** A parser has given no value already; a rule says afterwards which one cannot stay. */
  private static Located<?> without(Located<?> located, Notice notice) {
    String path = notice.field();
    Record value = (Record) located.value();
    if (path == null || RecordSchema.of(value).field(path) == null) {
      return located;
    }
    return new Located<>((DomainRecord) with(value, path, null), located.origin());
  }

  private static <R extends Record> R with(R value, String path, @Nullable Object other) {
    return RecordSchema.of(value).with(value, path, other);
  }
}
