package org.dachwerk.office.ods;

import java.io.IOException;
import java.util.regex.Pattern;
import org.dachwerk.office.cells.IsoDates;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.NumberFormat;
import org.dachwerk.table.cells.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cell element after another.
 *
 * <p>A formula counts by the value that was stored with it; one without is {@linkplain
 * CellValue.Fault#NOT_CALCULATED not calculated}.
 */
final class OdsCell {
  /** How programs write the error of a formula into its text, in some language. */
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|NV|\\p{Lu}[\\p{Lu}\\d/]*[!?])|(Err|Fehler):\\d+");

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private final XmlCursor xml;
  private final OdsText texts;
  private String type = "";
  private @Nullable String style;
  private @Nullable String stored;
  private String text = "";
  private boolean formula;
  private @Nullable String secondType;
  private long repeats;
  private long rowsSpanned;
  private long columnsSpanned;

  OdsCell(XmlCursor xml, OdsText texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /** Reads the cell that begins here. */
  void read() throws IOException {
    type = "";
    style = null;
    stored = null;
    formula = false;
    secondType = null;
    repeats = 1;
    rowsSpanned = 1;
    columnsSpanned = 1;
    for (int i = 0; i < xml.attributes(); i++) {
      readAttribute(i);
    }
    text = texts.read();
  }

  private void readAttribute(int index) {
    String content = xml.attributeValue(index);
    switch (xml.attributeName(index)) {
      case "value-type" -> {
        if (xml.attributeNamespace(index).equals(OFFICE)) {
          type = content;
        } else {
          secondType = content;
        }
      }
      case "value", "date-value", "time-value", "boolean-value", "string-value" -> stored = content;
      case "style-name" -> style = content;
      case "formula" -> formula = true;
      case "number-columns-repeated" -> repeats = Repeats.of(content);
      case "number-rows-spanned" -> rowsSpanned = Repeats.of(content);
      case "number-columns-spanned" -> columnsSpanned = Repeats.of(content);
      default -> {}
    }
  }

  /** How many columns have this cell. */
  long repeats() {
    return repeats;
  }

  /** How many rows the cell covers. */
  long rowsSpanned() {
    return rowsSpanned;
  }

  /** How many columns the cell covers. */
  long columnsSpanned() {
    return columnsSpanned;
  }

  /** The style that the cell names. */
  @Nullable String style() {
    return style;
  }

  /** Whether the value cannot be told without its format. */
  boolean dependsOnFormat() {
    return type.equals("float") || type.equals("time");
  }

  /** The value; null for a blank cell. A text may still be of white space alone. */
  @Nullable CellValue value(OdsFormat format) {
    if (isError()) {
      return new CellValue.Fault(text);
    }
    return switch (type) {
      case "float" -> typed(raw -> number(raw, format));
      case "percentage" -> typed(raw -> Numbers.cell(raw, NumberFormat.PERCENT));
      case "currency" -> typed(raw -> Numbers.cell(raw, NumberFormat.CURRENCY));
      case "date" -> typed(IsoDates::cell);
      case "time" -> typed(raw -> ClockTimes.cell(raw, format));
      case "boolean" -> typed(OdsCell::truth);
      default -> untyped();
    };
  }

  /** OpenDocument has no type for errors; LibreOffice tells them by a second type of its own. */
  private boolean isError() {
    return secondType == null
        ? formula && ERROR.matcher(text).matches()
        : secondType.equals("error");
  }

  private @Nullable CellValue untyped() {
    if (stored != null && !stored.isEmpty()) {
      // The paragraphs then only show it, under a format such as " - ".
      return new CellValue.Text(stored);
    }
    if (!text.isEmpty()) {
      return new CellValue.Text(text);
    }
    // LibreOffice gives a formula whose result is the empty text no type, but an empty paragraph.
    boolean uncalculated = formula && type.isEmpty() && stored == null && texts.paragraphs() == 0;
    return uncalculated ? CellValue.Fault.NOT_CALCULATED : null;
  }

  private interface Reading {
    CellValue of(String raw);
  }

  private @Nullable CellValue typed(Reading reading) {
    if (stored != null) {
      return reading.of(stored);
    }
    if (formula) {
      return CellValue.Fault.NOT_CALCULATED;
    }
    return text.isBlank() ? null : new CellValue.Fault(text);
  }

  private static CellValue number(String raw, OdsFormat format) {
    boolean currency = format == OdsFormat.CURRENCY;
    return Numbers.cell(raw, currency ? NumberFormat.CURRENCY : NumberFormat.PLAIN);
  }

  private static CellValue truth(String raw) {
    return switch (raw.strip()) {
      case "true" -> new CellValue.Bool(true);
      case "false" -> new CellValue.Bool(false);
      default -> new CellValue.Fault(raw);
    };
  }
}
