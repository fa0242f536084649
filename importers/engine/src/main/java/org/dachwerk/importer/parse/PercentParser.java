package org.dachwerk.importer.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads percentages: 80 %, 80, 80,5 Prozent are 80 and 80.5. A number whose cell shows a percentage
 * is taken as it shows; any other number is taken to be in percent already.
 *
 * <p>Words such as "bis zu" leave the text beside the value. Immutable.
 */
public final class PercentParser implements CellParser<BigDecimal> {
  private static final List<String> UNITS =
      List.of("%", "prozent", "percent", "v. h.", "v.h.", "vh");
  private static final List<String> REMARKS =
      List.of(
          "bis zu",
          "höchstens",
          "maximal",
          "max.",
          "mindestens",
          "mind.",
          "ca.",
          "circa",
          "etwa",
          "rund",
          "knapp",
          "gut",
          "über",
          "unter",
          "up to",
          "about",
          "at least",
          "at most");

  @Override
  public Parsed<BigDecimal> parse(CellValue cell, ColumnContext column) {
    if (cell instanceof CellValue.Numeric number) {
      boolean shown = number.format() == NumberFormat.PERCENT;
      return percent(shown ? number.value().movePointRight(2) : number.value(), null);
    }
    return cell instanceof CellValue.Text text ? read(Blanks.fold(text.text())) : invalid();
  }

  private static Parsed<BigDecimal> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String figures = withoutUnit(lower);
    @Nullable String remark = null;
    for (String candidate : REMARKS) {
      if (figures.startsWith(candidate)) {
        remark = text;
        figures = figures.substring(candidate.length()).strip();
        break;
      }
    }
    // A percentage has no thousands, so a single mark is before decimals.
    DecimalMark mark = figures.contains(",") ? DecimalMark.COMMA : DecimalMark.POINT;
    @Nullable NumberText number = NumberText.read(figures, mark);
    return number == null ? invalid() : percent(number.value(), remark);
  }

  private static String withoutUnit(String text) {
    for (String unit : UNITS) {
      if (text.endsWith(unit)) {
        return text.substring(0, text.length() - unit.length()).strip();
      }
    }
    return text;
  }

  private static Parsed<BigDecimal> percent(BigDecimal value, @Nullable String text) {
    if (value.signum() < 0) {
      return invalid();
    }
    BigDecimal plain = value.stripTrailingZeros();
    return new Parsed<>(plain.scale() < 0 ? plain.setScale(0) : plain, text, List.of());
  }

  private static Parsed<BigDecimal> invalid() {
    return Parsed.nothing(Finding.of(RuleCode.PERCENT_INVALID));
  }
}
