package org.dachwerk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the files that a command is to write, before it reads anything. */
final class Outputs {
  private Outputs() {}

  /** No output may take an input's place or another output's. */
  static void check(List<Path> outputs, InputFiles inputs, Terminal terminal)
      throws IOException, CommandException {
    Set<Path> seen = new HashSet<>();
    for (Path output : outputs) {
      if (inputs.contains(output)) {
        throw terminal.failure("input-overwritten", output);
      }
      if (!seen.add(output.toAbsolutePath().normalize())) {
        throw terminal.failure("output-twice", output);
      }
    }
  }
}
