package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.Parsed;

/**
 * What the cells of a column fill.
 *
 * @param path the dotted path, which is mostly that of a field
 * @param parser how its cells are read
 * @param assignment where the values go
 * @param fills the paths that its column answers for when a notice looks for a cell
 */
record Target<T>(String path, CellParser<T> parser, Assignment<T> assignment, List<String> fills) {

  /** Puts what was read into a draft. */
  @FunctionalInterface
  interface Assignment<T> {
    void assign(RowDraft draft, Parsed<T> parsed);
  }

  /** A column for one field and the words beside it. */
  static <T> Target<T> single(String path, CellParser<T> parser) {
    return new Target<>(
        path,
        parser,
        (draft, parsed) -> {
          draft.put(path, parsed.value());
          draft.put(path + "Text", parsed.text());
        },
        List.of(path, path + "Text"));
  }

  /** A column for a field of several values, which other columns may add to. */
  static <T> Target<List<T>> several(String path, CellParser<List<T>> parser) {
    return new Target<>(
        path,
        parser,
        (draft, parsed) -> {
          List<T> values = parsed.value();
          if (values != null) {
            draft.append(path, values);
          }
        },
        List.of(path));
  }
}
