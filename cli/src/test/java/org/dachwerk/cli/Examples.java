package org.dachwerk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dachwerk.testkit.GoldenFolder;

/** The examples of the house: one association's lists in three formats, and one turned round. */
enum Examples {
  CSV("csv", "organisationen.csv mitglieder.csv veranstaltungen.csv foerderungen.csv"),
  XLSX("xlsx", "dachverband.xlsx"),
  ODS("ods", "dachverband.ods"),
  /** Its sheet of members stands before its sheet of organisations. */
  MEMBERS_FIRST("members-first", "");

  private final String folder;
  private final String files;

  Examples(String folder, String files) {
    this.folder = folder;
    this.files = files;
  }

  /** What is expected of these examples in a profile. */
  GoldenFolder golden(String profile) {
    return GoldenFolder.of(goldenFolder().resolve(profile));
  }

  /** The arguments that read these examples in a profile. */
  List<String> convert(String profile, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("convert"));
    if (files.isEmpty()) {
      GoldenFolder.of(goldenFolder()).inputs().forEach(input -> words.add(input.toString()));
    } else {
      words.addAll(Cli.examplePaths(files.split(" ")));
    }
    words.addAll(List.of("--profile", profile));
    words.addAll(List.of(more));
    return words;
  }

  private Path goldenFolder() {
    return Cli.root().resolve("cli/src/test/resources/golden").resolve(folder);
  }
}
