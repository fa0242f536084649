package org.dachwerk.rule;

import org.dachwerk.dataset.Located;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.PartialDate;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.NoticeSink;
import org.jspecify.annotations.Nullable;

/** Periods that surely end before they begin. */
final class PeriodRule implements Rule {

  @Override
  public Check start() {
    return PeriodRule::check;
  }

  private static void check(Located<?> located, NoticeSink notices) {
    DomainRecord value = located.value();
    if (value instanceof Event event) {
      if (event.start() != null && event.end() != null && event.start().isAfter(event.end())) {
        notices.add(notice(located, RuleCode.END_BEFORE_START, "end", event.start(), event.end()));
      }
    } else if (value instanceof FundingRecord funding) {
      checkDates(located, "end", funding.start(), funding.end(), notices);
    } else if (value instanceof Member member) {
      checkDates(located, "until", member.since(), member.until(), notices);
    } else if (value instanceof Organisation organisation) {
      PartialDate founded = organisation.foundedOn();
      PartialDate dissolved = organisation.dissolvedOn();
      if (founded != null && dissolved != null && founded.isAfter(dissolved)) {
        notices.add(
            notice(located, RuleCode.DISSOLVED_BEFORE_FOUNDED, "dissolvedOn", founded, dissolved));
      }
    }
  }

  private static void checkDates(
      Located<?> located,
      String endField,
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      NoticeSink notices) {
    if (start != null && end != null && start.isAfter(end)) {
      notices.add(notice(located, RuleCode.END_BEFORE_START, endField, start, end));
    }
  }

  private static Notice notice(
      Located<?> located, NoticeCode code, String endField, Object start, Object end) {
    return Notice.of(code, located.origin().locate(endField))
        .withField(endField)
        .withValue(end.toString())
        .with("start", start.toString())
        .with("end", end.toString());
  }
}
