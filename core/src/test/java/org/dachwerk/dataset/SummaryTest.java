package org.dachwerk.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.privacy.Profile;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  private static final Organisation CHOIR = OrganisationBuilder.builder().name("Chor").build();

  @Test
  void whatWasBuiltInCodeStandsAtOnePlaceOfItsName() {
    Located<Organisation> located = Located.inCode(CHOIR, "import");

    assertThat(located.value()).isSameAs(CHOIR);
    assertThat(located.origin().locate("name")).isEqualTo(CellRef.file("import"));
  }

  @Test
  void aSheetWhoseCountsAddUpIsTaken() {
    assertThat(sheet(57, 55).recordsWritten()).isEqualTo(55);
  }

  @Test
  void aSheetWhoseCountsDoNotAddUpIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(57, 54))
        .withMessage("The counts do not add up in a.xlsx Verbände");
  }

  @Test
  void skippedRowsAreSortedByReason() {
    assertThat(sheet(57, 55).skipped()).hasToString("{footer=0, total=1}");
  }

  @Test
  void aRunKeepsCopiesOfWhatItIsGiven() {
    List<SheetSummary> sheets = new ArrayList<>(List.of(sheet(57, 55)));
    Map<Privacy, Long> withheld = new EnumMap<>(Map.of(Privacy.SECRET, 2L));
    RunSummary run = new RunSummary("1.0", Profile.PUBLIC, sheets, new NoticeLog(), withheld);
    sheets.clear();
    withheld.clear();

    assertThat(run.sheets()).hasSize(1);
    assertThat(run.withheld()).isEqualTo(Map.of(Privacy.SECRET, 2L));
  }

  @Test
  void aSinkForCheckingAloneTakesEverything() throws IOException {
    try (DatasetSink sink = DatasetSink.none()) {
      sink.begin(DatasetHead.unknown());
      sink.write(CHOIR);
      sink.commit();
    }
  }

  private static SheetSummary sheet(long rowsRead, long recordsWritten) {
    return new SheetSummary(
        "a.xlsx",
        "Verbände",
        0,
        "organisation",
        null,
        3,
        rowsRead,
        recordsWritten,
        0,
        1,
        1,
        Map.of("total", 1L, "footer", 0L),
        4,
        List.of(new ColumnSummary("A", "Name", "name", "vocabulary")));
  }
}
