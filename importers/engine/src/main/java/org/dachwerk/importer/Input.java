package org.dachwerk.importer;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file the file, which is read several times and must not change meanwhile
 * @param name the base name by which its user knows it, which stands in notices and records
 */
public record Input(Path file, String name) {

  /** A file under its own name. */
  public static Input of(Path file) {
    return new Input(file, String.valueOf(file.getFileName()));
  }
}
