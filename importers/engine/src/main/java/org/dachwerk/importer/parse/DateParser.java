package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dachwerk.importer.parse.DateWords.Role;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.PartialDateTime;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;

/**
 * Reads a date, a period or a point in time: 06.05.2022, "24.–26.9.21", "Mittwoch, 17. März 2021,
 * 18 bis 20 Uhr", 2022-05, "ab Mai 2022".
 *
 * <p>Nothing is invented: what names no year is no date, and of a season only the year is taken.
 * The words are kept where they say more than the value.
 */
public final class DateParser implements CellParser<DateSpan> {
  private static final int LONGEST = 200;

  private final Moments moments;
  private final DateJudge judge;

  /**
   * @param moments joins dates and the times beside them
   */
  public DateParser(Moments moments) {
    this.moments = moments;
    this.judge = new DateJudge(moments);
  }

  @Override
  public Parsed<DateSpan> parse(CellValue cell, ColumnContext column) {
    if (cell instanceof CellValue.Text text) {
      return text(text.text().strip(), column);
    }
    if (cell instanceof CellValue.Date date) {
      return local(date.value());
    }
    if (cell instanceof CellValue.Numeric number) {
      return number(number);
    }
    return invalid();
  }

  private static Parsed<DateSpan> invalid() {
    return DateJudge.invalid(DateJudge.EXAMPLE);
  }

  private Parsed<DateSpan> local(LocalDateTime value) {
    if (!DateJudge.isPlausible(value.getYear())) {
      return Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE));
    }
    return moments.given(value);
  }

  private static Parsed<DateSpan> day(PartialDate date) {
    return Parsed.of(DateSpan.of(PartialDateTime.of(date)));
  }

  private Parsed<DateSpan> number(CellValue.Numeric number) {
    BigDecimal value = number.value().stripTrailingZeros();
    boolean whole = number.format() == NumberFormat.PLAIN && value.scale() <= 0;
    int digits = value.precision() - value.scale();
    if (!whole || value.signum() <= 0 || digits > 8) {
      return invalid();
    }
    if (digits == 8) {
      return words(value.toPlainString(), ColumnContext.standard());
    }
    int year = value.intValue();
    return DateJudge.isPlausible(year) ? day(PartialDate.ofYear(year)) : invalid();
  }

  private Parsed<DateSpan> text(String text, ColumnContext column) {
    Optional<PartialDate> plain = DatePlain.day(text);
    if (plain.isPresent()) {
      return day(plain.get());
    }
    if (DatePlain.isZero(text)) {
      return Parsed.nothing();
    }
    if (text.length() > LONGEST) {
      return invalid();
    }
    Optional<Parsed<DateSpan>> moment = DateIso.read(text, moments);
    return moment.isPresent() ? moment.get() : words(text, column);
  }

  private Parsed<DateSpan> words(String text, ColumnContext column) {
    DateTokens tokens = DateTokens.of(text);
    if (tokens.all().stream().anyMatch(token -> token.is(Role.ALWAYS))) {
      return recurring(tokens, text, column);
    }
    Optional<DateDraft> draft = new DateSpanReader(tokens, column.dateOrder()).read();
    if (draft.isPresent()) {
      return judge.judge(draft.get(), text);
    }
    Optional<DatePeriodReader.Years> years = new DatePeriodReader(tokens).read();
    if (years.isPresent()) {
      return years(years.get().years(), text);
    }
    if (isWeekday(tokens)) {
      return Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR));
    }
    return beforeRemark(text, column)
        .map(dated -> inWords(dated, text))
        .orElseGet(DateParser::invalid);
  }

  /** The date in front of a remark in brackets. */
  private static Optional<DateDraft> beforeRemark(String text, ColumnContext column) {
    int bracket = text.indexOf('(');
    if (bracket < 0 || !text.endsWith(")")) {
      return Optional.empty();
    }
    DateTokens tokens = DateTokens.of(text.substring(0, bracket));
    return new DateSpanReader(tokens, column.dateOrder()).read();
  }

  private static boolean isWeekday(DateTokens tokens) {
    // "So" alone is rather a word.
    List<DateToken> all = tokens.all();
    return all.size() == 1 && all.get(0).is(Role.WEEKDAY) && all.get(0).text().length() > 2;
  }

  private static Parsed<DateSpan> years(List<Integer> years, String text) {
    if (years.isEmpty()) {
      return Parsed.textOnly(text, Finding.of(RuleCode.DATE_WITHOUT_YEAR));
    }
    if (!years.stream().allMatch(DateJudge::isPlausible)) {
      return Parsed.nothing(Finding.of(RuleCode.DATE_IMPLAUSIBLE));
    }
    PartialDateTime start = PartialDateTime.of(PartialDate.ofYear(years.get(0)));
    PartialDateTime end = PartialDateTime.of(PartialDate.ofYear(years.get(years.size() - 1)));
    DateSpan span = start.equals(end) ? DateSpan.of(start) : new DateSpan(start, end);
    return Parsed.withText(span, text, inWords(span));
  }

  private static Finding inWords(DateSpan span) {
    return Finding.of(RuleCode.DATE_IN_WORDS, "reading", span.reading());
  }

  private Parsed<DateSpan> recurring(DateTokens tokens, String text, ColumnContext column) {
    return new DateSpanReader(withoutRecurrence(tokens), column.dateOrder())
        .read()
        .map(draft -> inWords(draft, text))
        .filter(date -> date.value() != null)
        .orElseGet(() -> Parsed.textOnly(text));
  }

  /** A date among words that it does not say; a text without a date is judged as it is. */
  private Parsed<DateSpan> inWords(DateDraft draft, String text) {
    Parsed<DateSpan> date = judge.judge(draft, text);
    DateSpan span = date.value();
    if (span == null) {
      return date;
    }
    List<Finding> findings = new ArrayList<>(date.findings());
    findings.removeIf(finding -> finding.code() == RuleCode.DATE_IN_WORDS);
    findings.add(inWords(span));
    return new Parsed<>(span, text, findings);
  }

  private static DateTokens withoutRecurrence(DateTokens tokens) {
    List<DateToken> rest = new ArrayList<>(tokens.all());
    rest.removeIf(token -> token.is(Role.ALWAYS));
    while (!rest.isEmpty() && saysNothing(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    while (!rest.isEmpty() && saysNothing(rest.get(0))) {
      rest.remove(0);
    }
    return new DateTokens(rest);
  }

  private static boolean saysNothing(DateToken token) {
    return token.kind() == DateToken.Kind.MARK || token.is(Role.UNTIL);
  }
}
