package org.dachwerk.importer.parse;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that dates and times are written with, German, Austrian and English.
 *
 * <p>The names of the JDK are of no use here: they differ between its versions.
 */
final class DateWords {

  /** What a word does in a date. */
  enum Role {
    MONTH,
    WEEKDAY,
    /** Says nothing of its own. */
    FILLER,
    /** Opens a period, or a stretch of time. */
    FROM,
    UNTIL,
    /** Says that a date is the last possible one. */
    BEFORE,
    AND,
    /** A part of the month or year that follows. */
    PART,
    /** Makes a date inexact. */
    ABOUT,
    /** The open end of a period. */
    NOW,
    /** Something recurring or without an end, which no date says. */
    ALWAYS,
    QUARTER,
    HALF,
    WEEK,
    /** A stretch of one year or of two that no date says exactly. */
    SEASON,
    ROMAN,
    /** The letters behind an English ordinal. */
    ORDINAL,
    AT,
    OCLOCK,
    AM,
    PM,
    WHOLE_DAY,
    UNKNOWN
  }

  /**
   * A known word.
   *
   * @param role what it does
   * @param number the month from 1, the weekday from 1 (Monday), the value of a numeral; else 0
   */
  record Word(Role role, int number) {}

  private static final Word UNKNOWN = new Word(Role.UNKNOWN, 0);

  private static final String TABLE =
      """
      MONTH 1 januar jan jänner jaenner jän january
      MONTH 2 februar feb feber febr february
      MONTH 3 märz mär mrz maerz mar march
      MONTH 4 april apr
      MONTH 5 mai may
      MONTH 6 juni jun june juno
      MONTH 7 juli jul july julei
      MONTH 8 august aug
      MONTH 9 september sep sept
      MONTH 10 oktober okt oct october
      MONTH 11 november nov
      MONTH 12 dezember dez dec december
      WEEKDAY 1 montag mo mon monday
      WEEKDAY 2 dienstag di tue tues tuesday
      WEEKDAY 3 mittwoch mi wed wednesday
      WEEKDAY 4 donnerstag do thu thur thurs thursday
      WEEKDAY 5 freitag fr fri friday
      WEEKDAY 6 samstag sonnabend sa sat saturday
      WEEKDAY 7 sonntag so sun sunday
      FILLER 0 den dem der des im in zum zur jahr jahre jahres haushaltsjahr kalenderjahr on the of year
      FROM 0 ab seit von vom from since
      UNTIL 0 bis to until till through
      BEFORE 0 vor spätestens before
      AND 0 und u and
      PART 0 anfang beginn mitte ende early mid late beginning end jahresbeginn jahresmitte jahresende
      ABOUT 0 zwischen between ca circa zirka etwa ungefähr rund voraussichtlich vsl vorauss geplant nach about approx expected planned after
      NOW 0 heute jetzt dato now today present
      ALWAYS 0 ff auf weiteres laufend laufende fortlaufend unbefristet dauerhaft regelmäßig offen ganzjährig
      ALWAYS 0 täglich wöchentlich monatlich vierteljährlich halbjährlich jährlich jeden jede jeder jedes monat
      ALWAYS 0 montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags
      ALWAYS 0 further notice ongoing daily weekly monthly yearly annually every
      QUARTER 4 quartal quartals q quarter
      HALF 2 halbjahr halbjahres
      WEEK 53 kw kalenderwoche woche week
      SEASON 0 frühjahr frühling sommer herbst winter spring summer autumn fall
      SEASON 0 schuljahr sj studienjahr semester ws wise wintersemester ss sose sommersemester
      SEASON 0 doppelhaushalt haushalt geschäftsjahr förderjahr spielzeit saison förderperiode wahlperiode
      SEASON 0 ostern pfingsten weihnachten advent jahreswechsel ferien
      SEASON 0 osterferien pfingstferien sommerferien herbstferien winterferien weihnachtsferien
      ROMAN 1 i
      ROMAN 2 ii
      ROMAN 3 iii
      ROMAN 4 iv
      ROMAN 1 erstes erste
      ROMAN 2 zweites zweite
      ROMAN 3 drittes dritte
      ROMAN 4 viertes vierte
      ORDINAL 0 st nd rd th
      AT 0 um at
      OCLOCK 0 uhr h
      AM 0 am
      PM 0 pm
      WHOLE_DAY 0 ganztägig ganztags
      """;

  private static final Map<String, Word> WORDS = read();

  private static final Set<String> ENGLISH_MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "may",
          "june",
          "july",
          "october",
          "oct",
          "december",
          "dec");

  private static final List<String> GERMAN_WEEKDAYS =
      List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
  private static final List<String> ENGLISH_WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private DateWords() {}

  /** What a word in lower case does. */
  static Word of(String word) {
    return WORDS.getOrDefault(word, UNKNOWN);
  }

  /** Whether a month's name is English and not German. */
  static boolean isEnglishMonth(String word) {
    return ENGLISH_MONTHS.contains(word);
  }

  static String german(DayOfWeek weekday) {
    return GERMAN_WEEKDAYS.get(weekday.getValue() - 1);
  }

  static String english(DayOfWeek weekday) {
    return ENGLISH_WEEKDAYS.get(weekday.getValue() - 1);
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(" ", -1);
      Word word = new Word(Role.valueOf(cells[0]), Integer.parseInt(cells[1]));
      for (int i = 2; i < cells.length; i++) {
        words.put(cells[i], word);
      }
    }
    return Map.copyOf(words);
  }
}
