package org.dachwerk.importer.parse;

import java.util.List;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;

/** What a person reads about the findings of a parser. */
final class FindingSentences {

  private FindingSentences() {}

  static List<String> of(Parsed<?> parsed, String value, Language language) {
    NoticeRenderer renderer = new NoticeRenderer(language);
    CellRef cell = new CellRef("liste.csv", null, 2, 1);
    return parsed.findings().stream()
        .map(f -> Notice.of(f.code(), cell).withValue(value).withAll(f.arguments()))
        .map(renderer::render)
        .toList();
  }
}
