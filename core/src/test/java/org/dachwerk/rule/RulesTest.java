package org.dachwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dachwerk.dataset.Located;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.notice.Severity;
import org.dachwerk.sample.Columns;
import org.junit.jupiter.api.Test;

final class RulesTest {
  private static final Event FEST = EventBuilder.builder().title("FEST!").build();

  @Test
  void dachwerkHasTheseRules() {
    assertThat(Rules.standard().list())
        .map(rule -> rule.getClass().getSimpleName())
        .containsExactly(
            "BeanRule",
            "PresenceRule",
            "SecretRule",
            "PeriodRule",
            "EventDateRule",
            "FundingAmountRule");
  }

  @Test
  void aRuleOfOnesOwnSpeaksBehindTheOthers() {
    List<Notice> notices = new ArrayList<>();
    Rule.Check check = Rules.standard().with(new LoudTitle()).start();
    check.check(new Located<>(FEST, Columns.of("title")), notices::add);
    check.finish(notices::add);

    Checked checked = new Checked(notices);
    checked
        .german()
        .containsExactly(
            "liste.csv!2: Die Veranstaltung hat kein Datum.",
            "liste.csv!A2: „FEST!“ ist laut.",
            "liste.csv: Laute Titel: 1.");
    checked
        .english()
        .containsExactly(
            "liste.csv!2: The event has no date.",
            "liste.csv!A2: “FEST!” is loud.",
            "liste.csv: Loud titles: 1.");
  }

  @Test
  void addingARuleLeavesTheListAsItWas() {
    Rules standard = Rules.standard();

    assertThat(standard.with(new LoudTitle()).list()).hasSize(standard.list().size() + 1);
    assertThat(Rules.standard().list()).hasSameSizeAs(standard.list());
  }

  @Test
  void eachRunCountsForItself() {
    Rule rule = new LoudTitle();
    Checked.by(rule, FEST);

    Checked.by(rule, FEST).german().last().isEqualTo("liste.csv: Laute Titel: 1.");
  }

  /** As somebody outside would write it: a code with a prefix, a count that lives in the run. */
  private static final class LoudTitle implements Rule {
    @Override
    public Check start() {
      return new Check() {
        private int loud;

        @Override
        public void check(Located<?> located, NoticeSink notices) {
          if (located.value() instanceof Event event && event.title().endsWith("!")) {
            loud++;
            notices.add(
                Notice.of(AcmeCode.LOUD_TITLE, located.origin().locate("title"))
                    .withField("title")
                    .withValue(event.title()));
          }
        }

        @Override
        public void finish(NoticeSink notices) {
          notices.add(
              Notice.of(AcmeCode.LOUD_TITLES, CellRef.file("liste.csv")).with("count", loud));
        }
      };
    }
  }

  private enum AcmeCode implements NoticeCode {
    LOUD_TITLE("acme:loud-title", "„{value}“ ist laut.", "“{value}” is loud."),
    LOUD_TITLES("acme:loud-titles", "Laute Titel: {count}.", "Loud titles: {count}.");

    private final String id;
    private final String german;
    private final String english;

    AcmeCode(String id, String german, String english) {
      this.id = id;
      this.german = german;
      this.english = english;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Effect effect() {
      return Effect.NONE;
    }

    @Override
    public String template(Language language) {
      return language == Language.DE ? german : english;
    }
  }
}
