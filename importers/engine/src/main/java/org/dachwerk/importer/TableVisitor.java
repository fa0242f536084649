package org.dachwerk.importer;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the tables of an input as they were read, in the order of the input. */
public interface TableVisitor {

  /**
   * A sheet begins; it may turn out to have no table.
   *
   * @param name its name; null for a format without sheets
   */
  void sheet(@Nullable String name) throws IOException;

  /** A table of this sheet begins with its header. */
  void table(List<String> header) throws IOException;

  /** A row of this table; blank cells are empty texts. */
  void row(List<String> cells) throws IOException;

  /** A visitor that takes nothing. */
  static TableVisitor none() {
    return new TableVisitor() {
      @Override
      public void sheet(@Nullable String name) {}

      @Override
      public void table(List<String> header) {}

      @Override
      public void row(List<String> cells) {}
    };
  }
}
