package org.dachwerk.rule;

import org.dachwerk.model.Event;
import org.dachwerk.notice.Notice;

/** Events of which nothing says when they are. */
final class EventDateRule implements Rule {

  @Override
  public Check start() {
    return (located, notices) -> {
      if (located.value() instanceof Event event
          && event.start() == null
          && event.startText() == null) {
        notices.add(
            Notice.of(RuleCode.EVENT_WITHOUT_DATE, located.origin().locate("start"))
                .withField("start"));
      }
    };
  }
}
