package org.dachwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

  @Test
  void theTextSaysWhatWasWithheldThenWhatWasCheckedThenWhatWasNoticed() throws IOException {
    assertThat(Runs.write(Runs.eventful(), ReportFormat.TEXT, Language.DE))
        .isEqualTo(golden("eventful-de.txt"));
  }

  @Test
  void thePageNeedsNothingFromOutsideAndEscapesWhatFilesHold() throws IOException {
    assertThat(Runs.write(Runs.eventful(), ReportFormat.HTML, Language.DE))
        .isEqualTo(golden("eventful-de.html").replace("STYLE", golden("report.css")));
  }

  @Test
  void theJsonFormNamesEverySheetAndEveryNotice() throws IOException {
    assertThat(Runs.write(Runs.eventful(), ReportFormat.JSON, Language.EN))
        .isEqualTo(golden("eventful-en.json"));
  }

  @Test
  void redactionLeavesTheCellsAndThePublicValues() throws IOException {
    ReportOptions redacted =
        new ReportOptions(Language.EN, Disclosure.REDACTED, FieldLabels.paths());

    assertThat(Runs.write(Runs.eventful(), ReportFormat.TEXT, redacted))
        .isEqualTo(golden("redacted-en.txt"));
  }

  @Test
  void aRunWithoutNoticesSaysThatItCheckedAndFoundNothing() {
    assertThat(Runs.write(Runs.quiet(), ReportFormat.TEXT, Language.DE))
        .isEqualTo(
            """
            Bericht zu orte.csv
            Dachwerk 0.1.0, Profil public (zur Veröffentlichung)

            Nicht ausgegeben
            ----------------
            Es wurde nichts zurückgehalten.

            Vertraulich: Dieser Bericht zeigt Werte aus den Dateien, auch personenbezogene. \
            Bitte nicht weitergeben. Ein Bericht ohne solche Werte entsteht mit --redact.

            Geprüft
            -------
            orte.csv (Organisationen)
              1 Zeile geprüft: 1 übernommen, 0 zurückgehalten, 0 abgelehnt, 0 übersprungen

            Meldungen
            ---------
            0 Fehler, 0 Warnungen, 0 Hinweise
            """);
  }

  @Test
  void theSummaryIsAFewLinesThatBeginWithWhatWasWithheld() {
    assertThat(new Report(Runs.eventful(), ReportOptions.in(Language.EN)).summary())
        .isEqualTo(
            """
            8 persons without consent were withheld. With --profile internal they appear; they \
            are published once a column “Veröffentlichung” (publication) says yes.
            Single values were withheld: 12 personal, 30 internal, 2 with access data.
            67 rows checked: 55 taken, 8 withheld, 1 rejected, 3 skipped (1 footer, 1 section \
            heading, 1 total)
            5 errors, 1 warning, 1 remark
              Verbände!C17: “31.02.2024” is not a date; expected is for example 29.02.2024. (and \
            2 like it)
              Verbände!A20: “Name” is missing here; the row cannot be taken without it. Please \
            fill it in.
              Personen!B5: “ada.schönfeld(at)verein.de” is not an e-mail address; expected is for \
            example info@verein.de.
              Verbände: The list calls itself confidential (“nur intern”). Please clarify before \
            publishing.
              Verbände!30: The row repeats Verbände!12 to the letter.
            """);
  }

  @Test
  void theSummaryOfAQuietRunIsTwoLines() {
    assertThat(new Report(Runs.quiet(), ReportOptions.in(Language.DE)).summary())
        .isEqualTo(
            """
            1 Zeile geprüft: 1 übernommen, 0 zurückgehalten, 0 abgelehnt, 0 übersprungen
            0 Fehler, 0 Warnungen, 0 Hinweise
            """);
  }

  @ParameterizedTest
  @EnumSource
  void theSameRunGivesTheSameBytes(ReportFormat format) {
    assertThat(Runs.write(Runs.eventful(), format, Language.DE))
        .isEqualTo(Runs.write(Runs.eventful(), format, Language.DE));
  }

  @Test
  void manyNoticesAreBoundedButCountedTruly() {
    NoticeLog log = new NoticeLog();
    for (int row = 4; row < 5_004; row++) {
      log.add(Runs.date(row, row % 2 == 0 ? "gestern" : "am " + row + "."));
    }
    String text = Runs.write(associations(log), ReportFormat.TEXT, Language.EN);

    assertThat(text)
        .contains("5000 errors, 0 warnings, 0 remarks")
        .contains("Error date-invalid (5000)")
        .contains("Verbände!C4, C6, C8, C10, C12, C14, C16, C18 and 492 more: “gestern” is")
        .endsWith("  … and 4481 more notices\n");
    assertThat(text.lines().count()).isLessThan(80);
  }

  @Test
  void aSheetThatWasNotReadSaysWhy() {
    SheetSummary notes =
        new SheetSummary(
            "a.xlsx", "Notizen", 0, "none", "no-header", 0, 3, 0, 0, 0, 3, Map.of(), 0, List.of());
    RunSummary run = Runs.run(List.of(notes), new NoticeLog(), Map.of());

    assertThat(Runs.write(run, ReportFormat.TEXT, Language.EN))
        .contains(
            """
            a.xlsx, sheet “Notizen” (not read: No header row was found.)
              3 rows checked: 0 taken, 0 withheld, 0 rejected, 3 skipped
            """);
  }

  @Test
  void ofSeveralFilesEachPlaceNamesItsOwn() {
    NoticeLog log = new NoticeLog();
    log.add(Runs.date(17, "gestern"));
    log.add(Notice.of(RuleCode.EVENT_WITHOUT_DATE, CellRef.sheet("orte.csv", null).atRow(3)));
    List<SheetSummary> sheets = List.of(Runs.associations(), Runs.quiet().sheets().get(0));

    assertThat(Runs.write(Runs.run(sheets, log, Map.of()), ReportFormat.TEXT, Language.EN))
        .startsWith("Report on verbände.xlsx, orte.csv\n")
        .contains("  verbände.xlsx: Verbände!C17: “gestern” is not a date")
        .contains("  orte.csv!3: The event has no date.");
  }

  @Test
  void whatAFileHoldsCannotMoveTheCursorOfATerminal() {
    NoticeLog log = new NoticeLog();
    log.add(Runs.date(17, "\u001B[2J\u202Egestern\r\nheute"));

    assertThat(Runs.write(associations(log), ReportFormat.TEXT, Language.EN))
        .contains("“\uFFFD[2J\uFFFDgestern heute” is not a date");
  }

  @Test
  void specialCategoriesAreNamedOnlyWhereThereAreAny() {
    RunSummary run = Runs.run(List.of(), new NoticeLog(), Map.of(Privacy.SPECIAL, 1L));

    assertThat(Runs.write(run, ReportFormat.JSON, Language.EN))
        .endsWith(
            """
              "withheld": {
                "personal": 0,
                "internal": 0,
                "secret": 0,
                "special": 1
              }
            }
            """);
  }

  @Test
  void fieldsAreCalledByTheirLabels() {
    ReportOptions options =
        new ReportOptions(Language.EN, Disclosure.FULL, (kind, path) -> kind + " <" + path + ">");

    assertThat(Runs.write(Runs.eventful(), ReportFormat.HTML, options))
        .contains("<td>organisation &lt;foundedOn&gt;</td>")
        .contains("<td>member &lt;email&gt;</td>");
  }

  private static RunSummary associations(NoticeLog log) {
    return Runs.run(List.of(Runs.associations()), log, Map.of());
  }

  private static String golden(String name) throws IOException {
    try (var in = Objects.requireNonNull(ReportTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
