package org.dachwerk.importer.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.ColumnContext;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.YesNoParser;
import org.dachwerk.model.ConsentScope;
import org.dachwerk.model.Labels;
import org.dachwerk.model.PartialDate;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;

/** The column in which people consent to be published. Only a clear yes counts. */
final class Consents {
  private static final String GIVEN = "consent.given";
  private static final String WITHDRAWN = "consent.withdrawnOn";
  private static final String TAKEN_BACK = "#consent.takenBack";
  private static final Set<String> NO = Set.of("nein", "no", "n", "0");

  private Consents() {}

  /** The column of the consent itself. */
  static Target<Boolean> given() {
    return new Target<>(
        GIVEN,
        parser(),
        (draft, parsed) -> {
          draft.put(GIVEN, parsed.value());
          draft.put("consent.scope", parsed.text() == null ? null : scope(parsed.text()));
        },
        List.of(GIVEN, "consent"));
  }

  /** The column of its withdrawal: whatever stands there but a no takes the consent back. */
  static Target<PartialDate> withdrawn() {
    return new Target<>(
        WITHDRAWN,
        (cell, column) -> {
          String text = cell.text().strip().toLowerCase(Locale.ROOT);
          return NO.contains(text) ? Parsed.nothing() : read(cell, column);
        },
        (draft, parsed) -> {
          draft.put(WITHDRAWN, parsed.value());
          draft.put(TAKEN_BACK, parsed.text());
        },
        List.of(WITHDRAWN, "consent"));
  }

  private static Parsed<PartialDate> read(CellValue cell, ColumnContext column) {
    Parsed<PartialDate> date = Spans.day().parse(cell, column);
    return date.value() == null ? Parsed.textOnly(cell.text().strip()) : Parsed.of(date.value());
  }

  /** Without a consent there is nothing to publish, even if its date cannot be read. */
  static void finish(RowDraft draft) {
    if (draft.has(TAKEN_BACK)) {
      draft.put(GIVEN, false);
    }
  }

  /** A yes with words that name no scope is no clear yes: "ja, nach Rücksprache". */
  private static CellParser<Boolean> parser() {
    YesNoParser answers = new YesNoParser();
    return (cell, column) -> {
      Parsed<Boolean> answer = answers.parse(cell, column);
      boolean unclear =
          Boolean.TRUE.equals(answer.value())
              && answer.text() != null
              && scope(answer.text()).isEmpty();
      return unclear ? Parsed.nothing(Finding.of(RuleCode.YES_NO_INVALID)) : answer;
    };
  }

  private static List<ConsentScope> scope(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(ConsentScope.values())
        .filter(
            scope ->
                Labels.vocabulary().terms(Labels.key(ConsentScope.class, scope.code())).stream()
                    .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))))
        .toList();
  }
}
