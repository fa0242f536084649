package org.dachwerk.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.importer.parse.ColumnContext.DateOrder;
import org.dachwerk.importer.parse.ColumnContext.DecimalMark;
import org.dachwerk.table.CellValue;

/** What the first values of a column decide about those that could be read in two ways. */
final class ColumnSample {
  private static final int VALUES = 1_000;
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{2,4}\\b");
  private static final Pattern DECIMAL = Pattern.compile("\\d([.,])(\\d+)(?!\\d*[.,])");

  private int values;
  private boolean dayFirst;
  private boolean monthFirst;
  private boolean decimalComma;
  private boolean decimalPoint;

  void add(CellValue value) {
    if (values++ >= VALUES || !(value instanceof CellValue.Text text)) {
      return;
    }
    Matcher date = SLASHED.matcher(text.text());
    if (date.find()) {
      dayFirst |= Integer.parseInt(date.group(1)) > 12;
      monthFirst |= Integer.parseInt(date.group(2)) > 12;
    }
    lookForDecimals(text.text());
  }

  /** One or two digits behind the last mark are decimals; two marks of one sort are not. */
  private void lookForDecimals(String text) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    boolean both = comma >= 0 && point >= 0;
    Matcher last = DECIMAL.matcher(text);
    if (!last.find()) {
      return;
    }
    boolean decimals = both || last.group(2).length() != 3;
    boolean single = text.indexOf(',') == comma && text.indexOf('.') == point;
    if (decimals && (both || single)) {
      decimalComma |= comma > point;
      decimalPoint |= point > comma;
    }
  }

  ColumnContext context(MatchedColumn column) {
    DateOrder order = DateOrder.UNKNOWN;
    if (dayFirst != monthFirst) {
      order = dayFirst ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY;
    }
    DecimalMark mark = DecimalMark.UNKNOWN;
    if (decimalComma != decimalPoint) {
      mark = decimalComma ? DecimalMark.COMMA : DecimalMark.POINT;
    }
    String currency = column.currency() == null ? "EUR" : column.currency();
    return new ColumnContext(order, mark, column.factor(), currency);
  }
}
