package org.dachwerk.rule;

import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.MessageCatalogue;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.Severity;

/** What can be said about a value, a record or several records. */
public enum RuleCode implements NoticeCode {
  /** A field is blank without which the record makes no sense; argument label. */
  REQUIRED_MISSING("required-missing", Severity.ERROR, Effect.ROW),
  /** A field is blank that such a record usually has; argument label. */
  EXPECTED_MISSING("expected-missing", Severity.WARNING, Effect.NONE),
  /** A whole column is absent that such a list usually has; arguments label, option. */
  COLUMN_MISSING("column-missing", Severity.WARNING, Effect.NONE),
  /** A text is longer than its field usually holds; arguments length, max. */
  TEXT_TOO_LONG("text-too-long", Severity.WARNING, Effect.NONE),
  /** A text holds invisible control characters, which were removed. */
  TEXT_CONTROL_CHARACTERS("text-control-characters", Severity.WARNING, Effect.NONE),
  /** A date cannot be read or does not exist; argument expected. */
  DATE_INVALID("date-invalid", Severity.ERROR, Effect.VALUE),
  /**
   * A date lacks its year, so it stays a text; argument years, the candidates, may be an empty
   * list.
   */
  DATE_WITHOUT_YEAR("date-without-year", Severity.WARNING, Effect.NONE),
  /** A date lacks its year, but its weekday fits some; argument years. */
  DATE_WITHOUT_YEAR_WEEKDAY("date-without-year-weekday", Severity.WARNING, Effect.NONE),
  /**
   * A date in words that no date says fully; the text was kept; argument reading, what was taken.
   */
  DATE_IN_WORDS("date-in-words", Severity.WARNING, Effect.NONE),
  /** Only the last possible date is named, so it stays a text. */
  DATE_END_ONLY("date-end-only", Severity.WARNING, Effect.NONE),
  /** A year of two digits; argument reading. */
  DATE_TWO_DIGIT_YEAR("date-two-digit-year", Severity.WARNING, Effect.NONE),
  /** Day and month may be exchanged; argument reading. */
  DATE_AMBIGUOUS("date-ambiguous", Severity.WARNING, Effect.NONE),
  /** A year before 1000 or after 2200. */
  DATE_IMPLAUSIBLE("date-implausible", Severity.ERROR, Effect.VALUE),
  /** The weekday does not belong to the date; arguments weekday, reading. */
  WEEKDAY_MISMATCH("weekday-mismatch", Severity.WARNING, Effect.NONE),
  /** A time of day cannot be read. */
  TIME_INVALID("time-invalid", Severity.ERROR, Effect.VALUE),
  /** A time of day stands where no whole date does. */
  TIME_WITHOUT_DATE("time-without-date", Severity.ERROR, Effect.VALUE),
  /** A local time that the change to summer time leaves out; argument date. */
  TIME_IN_GAP("time-in-gap", Severity.ERROR, Effect.VALUE),
  /** A local time that occurs twice when summer time ends; argument reading. */
  TIME_IN_OVERLAP("time-in-overlap", Severity.INFO, Effect.NONE),
  /** An amount of money cannot be read. */
  MONEY_INVALID("money-invalid", Severity.ERROR, Effect.ROW),
  /** A point or comma may separate thousands or decimals; argument reading. */
  MONEY_AMBIGUOUS("money-ambiguous", Severity.WARNING, Effect.NONE),
  /** An amount below zero. */
  MONEY_NEGATIVE("money-negative", Severity.WARNING, Effect.NONE),
  /** A currency that ISO 4217 does not know; argument currency. */
  CURRENCY_UNKNOWN("currency-unknown", Severity.ERROR, Effect.ROW),
  /** The header names a unit that counts for all values; argument factor. */
  UNIT_FROM_HEADER("unit-from-header", Severity.INFO, Effect.NONE),
  /** A count cannot be read; its text is kept. */
  QUANTITY_INVALID("quantity-invalid", Severity.WARNING, Effect.NONE),
  /** A percentage cannot be read. */
  PERCENT_INVALID("percent-invalid", Severity.ERROR, Effect.VALUE),
  /** Not an e-mail address. */
  EMAIL_INVALID("email-invalid", Severity.ERROR, Effect.VALUE),
  /** Not a web address. */
  URL_INVALID("url-invalid", Severity.ERROR, Effect.VALUE),
  /** A web address without https:// in front; argument reading. */
  URL_WITHOUT_SCHEME("url-without-scheme", Severity.INFO, Effect.NONE),
  /** Not a telephone number as far as known; the text is kept. */
  PHONE_INVALID("phone-invalid", Severity.WARNING, Effect.NONE),
  /** A German postal code that has not five digits; the text is kept. */
  POSTAL_CODE_INVALID("postal-code-invalid", Severity.WARNING, Effect.NONE),
  /** A country that is not in the table; it is left out. */
  COUNTRY_UNKNOWN("country-unknown", Severity.WARNING, Effect.NONE),
  /** A state that no longer exists, a region or a name for several; argument candidates. */
  COUNTRY_HISTORIC("country-historic", Severity.WARNING, Effect.NONE),
  /** A value breaks a constraint that has no code of its own; argument label. */
  VALUE_INVALID("value-invalid", Severity.ERROR, Effect.VALUE),
  /** A word that is none of a field's known values; it is kept beside other; argument expected. */
  VALUE_UNKNOWN("value-unknown", Severity.WARNING, Effect.NONE),
  /** Neither yes nor no; counts as no answer. */
  YES_NO_INVALID("yes-no-invalid", Severity.WARNING, Effect.NONE),
  /** What should be an organisation looks like a natural person. */
  LOOKS_LIKE_A_PERSON("looks-like-a-person", Severity.WARNING, Effect.NONE),
  /** A formula gave an error instead of a value. */
  FORMULA_ERROR("formula-error", Severity.ERROR, Effect.VALUE),
  /** A formula whose value was never calculated. */
  FORMULA_NOT_CALCULATED("formula-not-calculated", Severity.ERROR, Effect.VALUE),
  /** A word that stands for no value. */
  VALUE_PLACEHOLDER("value-placeholder", Severity.INFO, Effect.NONE),
  /** A register number without the court that keeps the register. */
  IDENTIFIER_WITHOUT_COURT("identifier-without-court", Severity.WARNING, Effect.NONE),
  /** Not the number of a register; the text is kept. */
  REGISTER_NUMBER_INVALID("register-number-invalid", Severity.WARNING, Effect.NONE),
  /**
   * Online access (a link with a password, a meeting id, a passcode) stands in a text, which is
   * therefore not written.
   */
  SECRET_IN_TEXT("secret-in-text", Severity.WARNING, Effect.VALUE),
  /** A period ends before it begins; arguments start, end. */
  END_BEFORE_START("end-before-start", Severity.ERROR, Effect.ROW),
  /** A period in words and the dates beside it disagree; argument reading. */
  PERIOD_DISAGREES("period-disagrees", Severity.WARNING, Effect.NONE),
  /** An event has no date that can be used. */
  EVENT_WITHOUT_DATE("event-without-date", Severity.WARNING, Effect.NONE),
  /** A membership names neither a person nor an organisation. */
  MEMBER_MISSING("member-missing", Severity.ERROR, Effect.ROW),
  /** An organisation is dissolved before it is founded; arguments start, end. */
  DISSOLVED_BEFORE_FOUNDED("dissolved-before-founded", Severity.ERROR, Effect.ROW),
  /** A funding record without any amount. */
  FUNDING_WITHOUT_AMOUNT("funding-without-amount", Severity.WARNING, Effect.NONE),
  /** Two organisations with one given id and different content; argument id. */
  ID_DUPLICATE("id-duplicate", Severity.ERROR, Effect.ROW),
  /** A row says the same as an earlier one; argument id. */
  RECORD_REPEATED("record-repeated", Severity.INFO, Effect.NONE),
  /**
   * Two records get one id; the later one gets an addition, so its id is not stable; arguments id,
   * newId.
   */
  ID_NOT_UNIQUE("id-not-unique", Severity.WARNING, Effect.NONE),
  /** A name is none of the dataset's organisations. */
  REFERENCE_UNRESOLVED("reference-unresolved", Severity.INFO, Effect.NONE),
  /** A name is none of the dataset's organisations, but near one; argument suggestion. */
  REFERENCE_SUGGESTION("reference-suggestion", Severity.INFO, Effect.NONE),
  /** A name fits several organisations; argument candidates. */
  REFERENCE_AMBIGUOUS("reference-ambiguous", Severity.WARNING, Effect.NONE),
  /** A name is that of an organisation whose row was rejected. */
  REFERENCE_TO_REJECTED("reference-to-rejected", Severity.WARNING, Effect.NONE),
  /** The list calls itself confidential. */
  LIST_CONFIDENTIAL("list-confidential", Severity.WARNING, Effect.NONE);

  private static final MessageCatalogue MESSAGES = new MessageCatalogue(RuleCode.class, "messages");

  private final String id;
  private final Severity severity;
  private final Effect effect;

  RuleCode(String id, Severity severity, Effect effect) {
    this.id = id;
    this.severity = severity;
    this.effect = effect;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Effect effect() {
    return effect;
  }

  @Override
  public String template(Language language) {
    return MESSAGES.template(id, language);
  }
}
