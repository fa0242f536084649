package org.dachwerk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.dachwerk.dataset.Located;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.sample.Columns;

/** What a rule said of one record. */
record Checked(List<Notice> notices) {

  /** Checks a record whose columns from A on are these. */
  static Checked by(Rule rule, DomainRecord value, String... columns) {
    return by(rule, new Located<>(value, Columns.of(columns)));
  }

  static Checked by(Rule rule, Located<?> located) {
    List<Notice> notices = new ArrayList<>();
    Rule.Check check = rule.start();
    check.check(located, notices::add);
    check.finish(notices::add);
    return new Checked(notices);
  }

  /** Code, severity, effect and field of each notice. */
  ListAssert<String> codes() {
    return assertThat(notices.stream().map(Checked::sketch).toList());
  }

  ListAssert<String> german() {
    return says(Language.DE);
  }

  ListAssert<String> english() {
    return says(Language.EN);
  }

  private ListAssert<String> says(Language language) {
    NoticeRenderer renderer = new NoticeRenderer(language);
    return assertThat(notices.stream().map(renderer::renderWithPlace).toList());
  }

  private static String sketch(Notice notice) {
    return String.join(
        " ",
        notice.code().id(),
        notice.severity().name(),
        notice.effect().name(),
        String.valueOf(notice.field()));
  }
}
