package org.dachwerk.importer.bind;

import org.dachwerk.dataset.Located;
import org.dachwerk.importer.bind.TableBinding.BoundColumn;
import org.dachwerk.importer.bind.TableBinding.FixedValue;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.importer.parse.MoneyParser;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.Placeholders;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.privacy.Secrets;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.dachwerk.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a row into a record that knows where its values stand. All cells are tried, so
 * one run names every fault in a row. The record has not been checked as a whole.
 *
 * <p>Immutable and safe for several threads.
 */
public final class RowBinder {
  private static final String CURRENCY = "currency";

  private final TableBinding binding;
  private final CellRef sheet;

  /**
   * @param sheet the sheet in which the rows stand
   */
  public RowBinder(TableBinding binding, CellRef sheet) {
    this.binding = binding;
    this.sheet = sheet;
  }

  /** The record of a row. */
  public Located<?> bind(Row row, NoticeSink notices) {
    RowOrigin origin = new RowOrigin(sheet.atRow(row.number()), binding.columnOfPath());
    RowDraft draft = new RowDraft(binding.type(), origin, notices);
    String currency = currency(row, draft);
    for (int i = 0; i < row.size(); i++) {
      read(draft, row.column(i), row.value(i), currency);
    }
    for (FixedValue fixed : binding.fixed()) {
      String path = fixed.target().path();
      CellValue text = new CellValue.Text(fixed.text());
      if (assign(draft, fixed.target(), text, ColumnContext.standard()).text() != null
          && !draft.keepsText(path)) {
        draft.addAdditional(path, fixed.text());
      }
    }
    Finisher.finish(binding.type(), draft);
    return new Located<>((DomainRecord) draft.build(), origin);
  }

  /** The currency that the row names in a column of its own; empty where it names none. */
  private String currency(Row row, RowDraft draft) {
    Integer column = binding.columnOfPath().get(CURRENCY);
    CellValue value = column == null ? null : row.at(column);
    if (!(value instanceof CellValue.Text text) || Placeholders.isPlaceholder(text.text())) {
      return "";
    }
    String code = MoneyParser.currency(text.text());
    if (code == null) {
      draft.found(CURRENCY, text.text().strip());
      draft.report(CURRENCY, Finding.of(RuleCode.CURRENCY_UNKNOWN, CURRENCY, text.text().strip()));
      return "";
    }
    return code;
  }

  private void read(RowDraft draft, int number, CellValue value, String currency) {
    BoundColumn column = binding.column(number);
    if (column == null || column.target() == null) {
      keep(draft, column, column == null ? CellRef.columnName(number) : column.additional(), value);
      return;
    }
    ColumnContext context =
        currency.isEmpty() ? column.context() : column.context().inCurrency(currency);
    Parsed<?> parsed = assign(draft, column.target(), value, context);
    if (parsed.text() != null && !draft.keepsText(column.target().path())) {
      draft.addAdditional(column.additional(), value.text().strip());
    }
  }

  /** Keeps what no field claims, unless it is an error or its header says that it is a secret. */
  private static void keep(
      RowDraft draft, @Nullable BoundColumn column, String name, CellValue value) {
    String text = value.text().strip();
    String path = "additional." + name;
    if (value instanceof CellValue.Fault fault) {
      draft.found(path, text);
      draft.report(path, finding(fault));
    } else if (column != null && isSecret(draft, column, text)) {
      draft.report(path, Finding.of(RuleCode.SECRET_IN_TEXT));
    } else {
      draft.addAdditional(name, text);
    }
  }

  /** A passcode in a cell of its own is a secret by its header alone. */
  private static boolean isSecret(RowDraft draft, BoundColumn column, String text) {
    String claims = column.column().claims();
    boolean secretField = claims != null && draft.isSecret(claims);
    boolean secretTogether =
        column.namesSecrets() && !Secrets.in(text) && Secrets.in(column.sentence(text));
    return !Placeholders.isPlaceholder(text) && (secretField || secretTogether);
  }

  private <T> Parsed<T> assign(
      RowDraft draft, Target<T> target, CellValue value, ColumnContext context) {
    String text = value.text().strip();
    draft.found(target.path(), text);
    Parsed<T> parsed = parse(target, value, text, context);
    parsed.findings().forEach(finding -> draft.report(target.path(), finding));
    target.assignment().assign(draft, parsed);
    return parsed;
  }

  private static <T> Parsed<T> parse(
      Target<T> target, CellValue value, String text, ColumnContext context) {
    if (value instanceof CellValue.Fault fault) {
      return Parsed.nothing(finding(fault));
    }
    if (value instanceof CellValue.Text && Placeholders.isPlaceholder(text)) {
      // A bare dash is how people leave a cell empty; words deserve to be told.
      return text.chars().anyMatch(Character::isLetter)
          ? Parsed.nothing(Finding.of(RuleCode.VALUE_PLACEHOLDER))
          : Parsed.nothing();
    }
    return target.parser().parse(value, context);
  }

  private static Finding finding(CellValue.Fault fault) {
    return Finding.of(
        fault.equals(CellValue.Fault.NOT_CALCULATED)
            ? RuleCode.FORMULA_NOT_CALCULATED
            : RuleCode.FORMULA_ERROR);
  }
}
