package org.dachwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.rule.RuleCode;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final String FOUND = "Ada Schönfeld";

  @Test
  void aPersonalFieldKeepsItsCellAlone() {
    assertThat(redacted("member", "email"))
        .contains("\"cell\": \"B7\"", "\"value\": \"…\"", "In “…” day and month", "read as ….")
        .doesNotContain(FOUND);
  }

  @Test
  void aPublicFieldKeepsItsValue() {
    assertThat(redacted("member", "since")).contains("\"value\": \"" + FOUND + "\"");
  }

  @Test
  void aFieldThatMayHoldAPersonIsPersonal() {
    assertThat(redacted("member", "member")).doesNotContain(FOUND);
    assertThat(redacted("event", "participants")).doesNotContain(FOUND);
    assertThat(redacted("funding", "recipient")).doesNotContain(FOUND);
  }

  @Test
  void aFieldOfOrganisationsAloneIsPublic() {
    assertThat(redacted("organisation", "partOf")).contains(FOUND);
  }

  @Test
  void anUnknownFieldIsPersonal() {
    assertThat(redacted("organisation", "chair.name")).doesNotContain(FOUND);
  }

  @Test
  void anyFieldOfASheetThatWasNotUnderstoodIsPersonal() {
    assertThat(redacted("none", "name")).doesNotContain(FOUND);
  }

  @Test
  void ofSeveralTablesInASheetThePlaceIsInTheLastThatBeginsAboveIt() {
    List<SheetSummary> tables = List.of(sheet("event", 1), sheet("member", 5), sheet("event", 9));

    assertThat(report(tables, notice("phone"), Disclosure.REDACTED)).doesNotContain(FOUND);
    assertThat(report(tables, notice("since"), Disclosure.REDACTED)).contains(FOUND);
  }

  @Test
  void aSecretIsShownByNoReport() {
    List<SheetSummary> events = List.of(sheet("event", 1));

    assertThat(report(events, notice("onlineAccess"), Disclosure.FULL)).doesNotContain(FOUND);
    assertThat(report(events, notice("onlineAccess.passcode"), Disclosure.FULL))
        .doesNotContain(FOUND);
  }

  @Test
  void whatIsSaidOfAWholeSheetKeepsItsArguments() {
    Notice missing =
        Notice.of(RuleCode.COLUMN_MISSING, CellRef.sheet("a.xlsx", "Liste"))
            .with("label", "Geldgeber")
            .with("option", "funder");

    assertThat(report(List.of(sheet("funding", 1)), missing, Disclosure.REDACTED))
        .contains("The list has no column “Geldgeber”.", "--set funder=");
  }

  private static String redacted(String kind, String field) {
    return report(List.of(sheet(kind, 1)), notice(field), Disclosure.REDACTED);
  }

  private static String report(List<SheetSummary> sheets, Notice notice, Disclosure disclosure) {
    NoticeLog log = new NoticeLog();
    log.add(notice);
    ReportOptions options = new ReportOptions(Language.EN, disclosure, FieldLabels.paths());
    return Runs.write(Runs.run(sheets, log, Map.of()), ReportFormat.JSON, options);
  }

  private static Notice notice(String field) {
    return Notice.of(RuleCode.DATE_AMBIGUOUS, new CellRef("a.xlsx", "Liste", 7, 2))
        .withField(field)
        .withValue(FOUND)
        .with("reading", "as " + FOUND);
  }

  private static SheetSummary sheet(String kind, int headerRow) {
    return new SheetSummary(
        "a.xlsx", "Liste", 0, kind, null, headerRow, 0, 0, 0, 0, 0, Map.of(), 0, List.of());
  }
}
