package org.dachwerk.importer.parse;

import java.time.DayOfWeek;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Localised;

/** A weekday in a message. */
record WeekdayName(DayOfWeek day) implements Localised {

  @Override
  public String in(Language language) {
    return language == Language.DE ? DateWords.german(day) : DateWords.english(day);
  }
}
