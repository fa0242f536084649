package org.dachwerk.importer;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dachwerk.identity.NormalisedName;
import org.dachwerk.importer.resolve.OrganisationIndex;
import org.dachwerk.model.ConsentScope;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.Person;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.privacy.Grounds;

/**
 * What must be known before the first record is written: the organisations, to which any sheet may
 * refer, and the persons with a consent, whom any event may name. Keys alone are kept.
 */
final class FirstLook {
  private final OrganisationIndex organisations = new OrganisationIndex();
  private final Set<String> consenting = new HashSet<>();

  private FirstLook() {}

  static FirstLook at(List<SheetPlan> plans, ImportOptions options) throws IOException {
    FirstLook look = new FirstLook();
    RecordPipeline pipeline = new RecordPipeline(options, look.organisations, NoticeSink.none());
    for (RecordType type : List.of(RecordType.ORGANISATION, RecordType.MEMBER)) {
      pipeline.begin();
      for (SheetPlan plan : plans) {
        if (plan.types().contains(type)) {
          SheetWalk.over(plan, type, NoticeSink.none())
              .records((row, binder) -> look.take(pipeline.bindAndCheck(row, binder), pipeline));
        }
      }
    }
    return look;
  }

  private void take(RecordPipeline.Outcome outcome, RecordPipeline pipeline) {
    if (outcome.located().value() instanceof Organisation organisation) {
      takeKeys(organisation, outcome.isRejected() ? outcome : pipeline.register(outcome));
    } else if (outcome.located().value() instanceof Member member && !outcome.isRejected()) {
      takeConsent(member);
    }
  }

  private void takeKeys(Organisation organisation, RecordPipeline.Outcome outcome) {
    CellRef row = outcome.located().origin().locate("");
    if (outcome.isRejected()) {
      organisations.addRejected(organisation, row);
    } else if (!outcome.isRepeated()) {
      organisations.add((Organisation) outcome.located().value(), row);
    }
  }

  private void takeConsent(Member member) {
    boolean consents = member.consent() != null && member.consent().covers(ConsentScope.NAME);
    if (consents && member.member() instanceof Person person) {
      consenting.add(key(person));
    }
  }

  OrganisationIndex organisations() {
    return organisations;
  }

  /** A person with a consent somewhere may be named everywhere, with the office held. */
  Grounds grounds() {
    return person -> consenting.contains(key(person));
  }

  private static String key(Person person) {
    return NormalisedName.ofText(person.name()).key();
  }
}
