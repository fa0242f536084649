package org.dachwerk.importer;

import java.util.List;
import java.util.stream.Collectors;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.match.HeaderMatch;
import org.dachwerk.importer.match.MatchedColumn;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.rule.Label;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Presence;

/** What is to be said of a sheet before its rows are read. */
final class SheetNotices {
  private SheetNotices() {}

  static void describe(SheetPlan plan, NoticeSink notices) {
    if (!plan.hasTable()) {
      describeWithoutTable(plan, notices);
      return;
    }
    if (plan.isHidden()) {
      notices.add(
          Notice.of(ImportCode.SHEET_HIDDEN_READ, plan.place())
              .with("sheet", String.valueOf(plan.place().sheet())));
    }
    describeTitles(plan, notices);
    for (SheetPlan.Table table : plan.tables()) {
      describeColumns(plan, table, notices);
    }
  }

  private static void describeWithoutTable(SheetPlan plan, NoticeSink notices) {
    long rows = plan.rowsWithoutTable();
    ImportCode code =
        plan.isIgnored()
            ? ImportCode.SHEET_IGNORED
            : plan.isHidden() ? ImportCode.SHEET_HIDDEN_SKIPPED : ImportCode.SHEET_NOT_RECOGNISED;
    if (rows > 0) {
      notices.add(Notice.of(code, plan.place()).with("rows", rows));
    }
  }

  private static void describeTitles(SheetPlan plan, NoticeSink notices) {
    CellRef place = plan.place();
    for (String name : List.of(place.file(), place.sheet() == null ? "" : place.sheet())) {
      if (TitleRows.saysConfidential(name)) {
        notices.add(Notice.of(RuleCode.LIST_CONFIDENTIAL, place).withValue(name));
      }
    }
    if (plan.above().isEmpty()) {
      return;
    }
    String text = plan.above().stream().map(Line::text).collect(Collectors.joining(" / "));
    CellRef first = place.atRow(plan.above().get(0).row().number());
    notices.add(Notice.of(ImportCode.ROWS_ABOVE_HEADER, first).with("text", text));
    for (Line line : plan.above()) {
      if (TitleRows.saysConfidential(line.text())) {
        notices.add(
            Notice.of(RuleCode.LIST_CONFIDENTIAL, place.atRow(line.row().number()))
                .withValue(line.text()));
      }
    }
  }

  private static void describeColumns(SheetPlan plan, SheetPlan.Table table, NoticeSink notices) {
    HeaderMatch header = table.tally().header();
    CellRef row = plan.place().atRow(header.row().number());
    for (MatchedColumn column : header.columns()) {
      if (column.path() == null) {
        notices.add(unclaimed(row.atColumn(column.column()), column, header));
      } else if (column.factor().signum() > 0 && column.factor().intValue() != 1) {
        notices.add(
            Notice.of(RuleCode.UNIT_FROM_HEADER, row.atColumn(column.column()))
                .withField(column.path())
                .with("factor", column.factor().toPlainString()));
      }
    }
    for (Field field : header.type().schema().fields()) {
      boolean asked = field.required() || field.presence() != Presence.OPTIONAL;
      if (asked && !table.binding().answersFor(field.path())) {
        notices.add(
            Notice.of(RuleCode.COLUMN_MISSING, row)
                .withField(field.path())
                .with("label", new Label(header.type(), field.path()))
                .with("option", field.path()));
      }
    }
  }

  private static Notice unclaimed(CellRef cell, MatchedColumn column, HeaderMatch header) {
    if (column.header().isBlank()) {
      return Notice.of(ImportCode.COLUMN_WITHOUT_HEADER, cell);
    }
    if (column.how().equals("duplicate")) {
      return Notice.of(ImportCode.COLUMN_DUPLICATE, cell)
          .with("header", column.header())
          .with("other", columnOf(String.valueOf(column.claims()), header));
    }
    return Notice.of(ImportCode.COLUMN_UNMAPPED, cell).with("header", column.header());
  }

  private static String columnOf(String path, HeaderMatch header) {
    return header.columns().stream()
        .filter(column -> path.equals(column.path()))
        .map(column -> CellRef.columnName(column.column()))
        .collect(Collectors.joining(", "));
  }
}
