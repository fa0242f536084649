package org.dachwerk.xls;

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

/** The reader is found and asked by the content of a file, whatever its name. */
final class InstalledReaderTest {
  @TempDir Path folder;

  @Test
  void anOldWorkbookIsReadUnderAnyName() throws IOException {
    Path file = Xls.records(Biff.label(0, 0, "a")).write(folder.resolve("liste.xlsx"));

    try (Workbook workbook = open(file)) {
      assertThat(workbook.format()).isEqualTo("xls");
    }
  }

  @Test
  void aWorkbookFromBeforeThereWereContainersIsRefusedByItsName() throws IOException {
    byte[] content = Biff.joined(Biff.record(0x0409, Biff.shorts(0, 0x10, 0)), Biff.eof());
    Path file = Files.write(folder.resolve("uralt.xls"), content);

    UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> open(file));

    assertThat(new NoticeRenderer(Language.DE).render(refused.notice()))
        .startsWith("Die Datei uralt.xls ist keine lesbare Tabelle, sondern Excel 2–4 (.xls).");
  }

  private static Workbook open(Path file) throws IOException {
    String name = file.getFileName().toString();
    return WorkbookReaders.installed().open(file, name, ReadOptions.standard(), NoticeSink.none());
  }
}
