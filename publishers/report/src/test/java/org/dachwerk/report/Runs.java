package org.dachwerk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.privacy.Profile;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Privacy;

/** Runs to report on. */
final class Runs {
  static final CellRef ASSOCIATIONS = CellRef.sheet("verbände.xlsx", "Verbände");
  static final CellRef PEOPLE = CellRef.sheet("verbände.xlsx", "Personen");

  private Runs() {}

  /** A run over two sheets with notices of every weight. */
  static RunSummary eventful() {
    return run(
        List.of(associations(), people()),
        notices(),
        Map.of(Privacy.PERSONAL, 12L, Privacy.INTERNAL, 30L, Privacy.SECRET, 2L));
  }

  /** A run over one small list in which there is nothing to notice. */
  static RunSummary quiet() {
    SheetSummary sheet =
        new SheetSummary(
            "orte.csv",
            null,
            0,
            "organisation",
            null,
            1,
            1,
            1,
            0,
            0,
            0,
            Map.of(),
            0,
            List.of(new ColumnSummary("A", "Name", "name", "vocabulary")));
    return run(List.of(sheet), new NoticeLog(), Map.of());
  }

  static RunSummary run(List<SheetSummary> sheets, NoticeLog log, Map<Privacy, Long> withheld) {
    return new RunSummary("0.1.0", Profile.PUBLIC, sheets, log, withheld);
  }

  static SheetSummary associations() {
    return new SheetSummary(
        "verbände.xlsx",
        "Verbände",
        0,
        "organisation",
        null,
        3,
        57,
        55,
        0,
        1,
        1,
        Map.of("total", 1L),
        4,
        List.of(
            new ColumnSummary("A", "Name", "name", "vocabulary"),
            new ColumnSummary("C", "gegründet", "foundedOn", "vocabulary"),
            new ColumnSummary("F", "Öffnungszeiten <alt>", null, "unmapped")));
  }

  static SheetSummary people() {
    return new SheetSummary(
        "verbände.xlsx",
        "Personen",
        2,
        "member",
        null,
        2,
        10,
        0,
        8,
        0,
        2,
        Map.of("footer", 1L, "section", 1L),
        0,
        List.of(new ColumnSummary("B", "E-Mail", "email", "canonical")));
  }

  static NoticeLog notices() {
    NoticeLog log = new NoticeLog();
    log.add(Notice.of(RuleCode.LIST_CONFIDENTIAL, ASSOCIATIONS).withValue("nur intern"));
    log.add(date(17, "31.02.2024"));
    log.add(
        Notice.of(RuleCode.REQUIRED_MISSING, ASSOCIATIONS.atRow(20).atColumn(1))
            .withField("name")
            .with("label", "Name"));
    log.add(date(21, "Mai <b>1998</b>"));
    log.add(date(18, "31.02.2024"));
    log.add(
        Notice.of(RuleCode.EMAIL_INVALID, PEOPLE.atRow(5).atColumn(2))
            .withField("email")
            .withValue("ada.schönfeld(at)verein.de"));
    log.add(
        Notice.of(RuleCode.RECORD_REPEATED, ASSOCIATIONS.atRow(30))
            .relatedTo(ASSOCIATIONS.atRow(12)));
    return log;
  }

  static Notice date(int row, String value) {
    return Notice.of(RuleCode.DATE_INVALID, ASSOCIATIONS.atRow(row).atColumn(3))
        .withField("foundedOn")
        .withValue(value)
        .with("expected", "29.02.2024");
  }

  static String write(RunSummary run, ReportFormat format, ReportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Report(run, options).write(format, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String write(RunSummary run, ReportFormat format, Language language) {
    return write(run, format, ReportOptions.in(language));
  }
}
