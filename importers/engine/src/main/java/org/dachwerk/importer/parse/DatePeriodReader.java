package org.dachwerk.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dachwerk.importer.parse.DateToken.Kind;
import org.dachwerk.importer.parse.DateWords.Role;

/**
 * Reads stretches of a year that no date says: quarters, seasons, school years, calendar weeks.
 * Their years are all that is taken from them; months would be invented.
 */
final class DatePeriodReader {
  private final List<DateToken> tokens;

  DatePeriodReader(DateTokens tokens) {
    this.tokens = tokens.all();
  }

  /**
   * The years a period is named by.
   *
   * @param years in the order written; empty without any
   */
  record Years(List<Integer> years) {}

  private record Numbered(int last) {
    boolean is() {
      return last > 0;
    }
  }

  /** The years of the period, if the whole text names one. */
  Optional<Years> read() {
    Optional<Numbered> numbered = kind();
    if (numbered.isEmpty() || !tokens.stream().allMatch(this::belongs)) {
      return Optional.empty();
    }
    List<DateToken> numbers = tokens.stream().filter(token -> token.kind() == Kind.NUMBER).toList();
    return numbered.get().is() ? behindOrdinals(numbers, numbered.get().last()) : years(numbers);
  }

  private Optional<Numbered> kind() {
    for (DateToken token : tokens) {
      switch (token.word().role()) {
        case QUARTER, HALF, WEEK -> {
          return Optional.of(new Numbered(token.word().number()));
        }
        case SEASON -> {
          return Optional.of(new Numbered(0));
        }
        default -> {
          // The kind stands further on.
        }
      }
    }
    return Optional.empty();
  }

  private boolean belongs(DateToken token) {
    return switch (token.kind()) {
      case NUMBER -> token.text().length() <= 2 || token.text().length() == 4;
      case MARK -> ".,/-–()".contains(token.text());
      case WORD ->
          switch (token.word().role()) {
            case QUARTER, HALF, WEEK, SEASON, ROMAN, FILLER, PART, MONTH, FROM, UNTIL, AND -> true;
            case AM, ORDINAL, ABOUT -> true;
            default -> false;
          };
      case END -> true;
    };
  }

  private Optional<Years> behindOrdinals(List<DateToken> numbers, int last) {
    List<DateToken> years = new ArrayList<>();
    boolean hasFullYear = numbers.stream().anyMatch(number -> number.isNumber(4, 4));
    boolean hasNumeral = tokens.stream().anyMatch(token -> token.is(Role.ROMAN));
    for (int i = 0; i < numbers.size(); i++) {
      DateToken number = numbers.get(i);
      boolean behindOrdinal = hasNumeral || i > 0;
      boolean isShortYear = !hasFullYear && behindOrdinal && i == numbers.size() - 1;
      if (number.isNumber(4, 4) || (isShortYear && number.isNumber(2, 2))) {
        years.add(number);
      } else if (number.number() < 1 || number.number() > last) {
        return Optional.empty();
      }
    }
    return years(years);
  }

  private static Optional<Years> years(List<DateToken> numbers) {
    List<Integer> years = new ArrayList<>();
    for (DateToken number : numbers) {
      if (number.isNumber(1, 1)) {
        return Optional.empty();
      }
      years.add(number.isNumber(4, 4) ? number.number() : shortYear(number.number(), years));
    }
    return years.size() > 2 ? Optional.empty() : Optional.of(new Years(years));
  }

  private static int shortYear(int digits, List<Integer> earlier) {
    if (earlier.isEmpty()) {
      return DatePoint.fullYear(digits);
    }
    int first = earlier.get(0);
    int sameCentury = first / 100 * 100 + digits;
    return sameCentury < first ? sameCentury + 100 : sameCentury;
  }
}
