package org.dachwerk.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dachwerk.dataset.Located;
import org.dachwerk.importer.resolve.IdRegister.Registered;
import org.dachwerk.importer.resolve.IdRegister.Verdict;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.notice.Origin;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;

class IdRegisterTest {
  private static final CellRef SHEET = CellRef.sheet("liste.xlsx", "Termine");

  @Test
  void findsExactlyTheRepeatedIdsAmongMany() {
    Random random = new Random(42);
    IdRegister register = new IdRegister();
    Set<String> seen = new HashSet<>();
    List<Integer> expected = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (int row = 1; row <= 100_000; row++) {
      String id = "E-" + random.nextInt(1_000_000);
      if (!seen.add(id)) {
        expected.add(row);
      }
      Registered registered =
          register.register(
              event(id, "Fest " + row, row), notice -> found.add(notice.where().row()));
      given.add(String.valueOf(registered.located().value().id()));
    }

    assertThat(expected).hasSizeGreaterThan(1_000);
    assertThat(found).isEqualTo(expected);
    assertThat(given).hasSize(100_000);
  }

  @Test
  void aCounterNeverTakesAnIdThatIsGiven() {
    IdRegister register = new IdRegister();
    List<String> ids = new ArrayList<>();
    for (String id : List.of("E-1", "E-1-2", "E-1", "E-1")) {
      Registered registered = register.register(event(id, "Fest", 1), NoticeSink.none());
      ids.add(String.valueOf(registered.located().value().id()));
    }

    assertThat(ids).containsExactly("E-1", "E-1-2", "E-1-3", "E-1-4");
  }

  @Test
  void saysWhereTheOtherOneStands() {
    IdRegister register = new IdRegister();
    List<Notice> told = new ArrayList<>();
    register.register(event("E-1", "Fest", 2), told::add);
    register.register(event("E-1", "Fest", 9), told::add);

    assertThat(told)
        .containsExactly(
            Notice.of(RuleCode.RECORD_REPEATED, SHEET.atRow(9))
                .withField("id")
                .with("id", "E-1")
                .with("newId", "E-1-2")
                .relatedTo(SHEET.atRow(2)));
  }

  @Test
  void onlyOrganisationsMerge() {
    IdRegister register = new IdRegister();
    var organisation = OrganisationBuilder.builder().id("O-1").name("Brücke").build();
    var located = new Located<>(organisation, Origin.of(SHEET.atRow(2)));

    assertThat(register.register(located, NoticeSink.none()))
        .isEqualTo(new Registered(located, Verdict.OWN));
    assertThat(register.register(located, NoticeSink.none()))
        .isEqualTo(new Registered(located, Verdict.REPEATED));
  }

  private static Located<Event> event(String id, String title, int row) {
    Event event = EventBuilder.builder().id(id).title(title).build();
    return new Located<>(event, Origin.of(SHEET.atRow(row)));
  }
}
