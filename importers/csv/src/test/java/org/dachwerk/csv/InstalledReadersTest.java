package org.dachwerk.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.NoticeRenderer;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.ReadOptions;
import org.dachwerk.table.UnreadableException;
import org.dachwerk.table.Workbook;
import org.dachwerk.table.WorkbookReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstalledReadersTest {
  @TempDir Path folder;

  @Test
  void aTextNamedLikeAWorkbookIsReadAsCsv() throws IOException {
    try (Workbook workbook = open("Name;Ort\nChor;Bonn\n")) {
      assertThat(workbook.format()).isEqualTo("csv");
      assertThat(workbook.sheets()).hasSize(1);
      assertThat(workbook.sheets().get(0).name()).isNull();
      assertThat(workbook.sheets().get(0).hidden()).isFalse();
    }
  }

  @Test
  void aWebPageIsRefusedByName() {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> open("<html><table>"));

    assertThat(new NoticeRenderer(Language.EN).render(refused.notice()))
        .isEqualTo(
            "The file liste.xls is not a readable table but HTML. Please save it as .xlsx, .ods"
                + " or .csv.");
  }

  private Workbook open(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("liste.xls"), text);
    return WorkbookReaders.installed()
        .open(file, "liste.xls", ReadOptions.standard(), NoticeSink.none());
  }
}
