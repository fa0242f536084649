package org.dachwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dachwerk.notice.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void everyTableIsWrittenAsItWasRead() throws IOException {
    assertThat(rows("Farbe;Menge;Text\nrot;01;\"a, \"\"b\"\"\nc\"\nblau;;\n"))
        .isEqualTo("Farbe,Menge,Text\nrot,01,\"a, \"\"b\"\"\nc\"\nblau,,\n");
  }

  @Test
  void titlesAboveAndNotesBelowAreLeftOut() throws IOException {
    String table =
        "Lager Nord\n\nFarbe;Menge;Tag\nrot;1;03.04.2021\nblau;2;04.04.2021\n\nGezählt\n";

    assertThat(rows(table)).isEqualTo("Farbe,Menge,Tag\nrot,1,03.04.2021\nblau,2,04.04.2021\n");
  }

  @Test
  void aLoneCellThatFullRowsFollowIsARow() throws IOException {
    assertThat(rows("Farbe;Menge;Tag\nrot;1;x\n\nblau\ngrün;2;y\n"))
        .isEqualTo("Farbe,Menge,Tag\nrot,1,x\nblau,,\ngrün,2,y\n");
  }

  @Test
  void aRaggedRowStaysAsItIs() throws IOException {
    assertThat(rows("Farbe;Menge;Tag\nrot;1;x\nblau;2;y\ngrün;3;z;mehr\n"))
        .isEqualTo("Farbe,Menge,Tag\nrot,1,x\nblau,2,y\ngrün,3,z,mehr\n");
  }

  @Test
  void headerRowsThatRepeatEachOtherAreOne() throws IOException {
    assertThat(rows("Farbe;Menge\nFarbe;Menge\nrot;1\nblau;2\n"))
        .isEqualTo("Farbe Farbe,Menge Menge\nrot,1\nblau,2\n");
  }

  @Test
  void aRepeatedHeaderBeginsAnotherFile() throws IOException {
    String table = "Farbe;Menge\nrot;1\nblau;2\nFarbe;Menge;Tag\ngrün;3;x\n";

    assertThat(rows(table)).isEqualTo("Farbe,Menge\nrot,1\nblau,2\n");
    assertThat(folder.resolve("out/liste.csv.2.rows.csv"))
        .hasContent("Farbe,Menge,Tag\ngrün,3,x\n");
  }

  @Test
  void withoutAHeaderNoRowIsDroppedOrJoined() throws IOException {
    assertThat(rows("rot;1\nrot;1\nblau;2\nrot;1\n")).isEqualTo("rot,1\nrot,1\nblau,2\nrot,1\n");
  }

  @Test
  void anEmptyInputGivesAnEmptyFileAndIsToldAsAFailure() throws IOException {
    write("leer.csv", "");
    write("liste.csv", "Farbe;Menge\nrot;1\n");

    assertThat(run("inspect", "-q", "--rows", "out", "leer.csv", "liste.csv")).isEqualTo(2);
    assertThat(folder.resolve("out/leer.csv.rows.csv")).isEmptyFile();
    assertThat(folder.resolve("out/liste.csv.rows.csv")).isNotEmptyFile();
    assertThat(err)
        .hasToString(
            "Die Datei leer.csv ist leer. Erwartet wird eine Tabelle mit einer Kopfzeile.\n");
  }

  @Test
  void inputsOfOneNameDoNotOverwriteEachOther() throws IOException {
    Files.createDirectory(folder.resolve("alt"));
    write("liste.csv", "Farbe;Menge\n");
    write("alt/liste.csv", "Farbe;Menge\n");

    assertThat(run("inspect", "--rows", "out", "liste.csv", "alt/liste.csv")).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void sheetsHaveFilesOfTheirOwnWithSafeNames() throws IOException {
    try (RowsFiles files = new RowsFiles(folder, "a.xlsx")) {
      files.sheet("Ein/Aus: 1");
      files.table(List.of("x"));
      files.sheet("Ein?Aus: 1");
      files.table(List.of("y"));
      files.commit();
    }

    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder("a.xlsx.Ein_Aus_ 1.rows.csv", "a.xlsx.Ein_Aus_ 1_.rows.csv");
    }
  }

  @Test
  void peopleSeeWhatBecameOfEveryColumn() throws IOException {
    write("mitglieder.csv", "Verein;Nachname;Vorname;Farbe\nChor;Meier;Ada;rot\n");

    assertThat(run("inspect", "mitglieder.csv")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(String::strip))
        .startsWith(
            "mitglieder.csv (Format csv)",
            "Zeichenkodierung: UTF-8",
            "Trennzeichen: ;",
            "Anführungszeichen: \"",
            "Tabelle ab Zeile 1: Mitglieder, Zeilen darunter: 1")
        .contains("D  Farbe     –             kein Feld");
  }

  @Test
  void programsGetTheSameAsJson() throws IOException {
    write("liste.csv", "Farbe;Menge\nrot;1\n");

    assertThat(run("inspect", "--format", "json", "liste.csv")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", ""))
        .isEqualTo(
            "{\"files\":[{\"file\":\"liste.csv\",\"format\":\"csv\",\"traits\":{\"encoding\":\"UTF-8\","
                + "\"delimiter\":\";\",\"quote\":\"\\\"\"},\"sheets\":[{\"hidden\":false,\"tables\":[{"
                + "\"headerRow\":1,\"kind\":\"none\",\"rows\":1,\"columns\":["
                + "{\"column\":\"A\",\"header\":\"Farbe\",\"how\":\"unmapped\"},"
                + "{\"column\":\"B\",\"header\":\"Menge\",\"how\":\"unmapped\"}]}]}]}]}");
  }

  private String rows(String text) throws IOException {
    write("liste.csv", text);
    assertThat(run("inspect", "-q", "--rows", "out", "liste.csv")).isZero();
    return Files.readString(folder.resolve("out/liste.csv.rows.csv"), StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Language.DE,
            false);
    return Dachwerk.run(terminal, args);
  }
}
