package org.dachwerk.importer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.privacy.Profile;
import org.dachwerk.rule.Rules;
import org.dachwerk.table.ReadOptions;

/**
 * Everything that may be said about an import. {@link #standard} says nothing.
 *
 * @param profile for whom records are written
 * @param read limits, and what the user said of encodings and delimiters
 * @param rules what is checked
 * @param sheets what sheets hold, by their name or, for files without sheets, the file's
 * @param set texts that hold for every row of the kinds that have this field and no column for it,
 *     by the field's dotted path
 * @param rejection what an ERROR at a value costs
 * @param provenance whether records keep their source in public, too
 * @param head what the dataset says of itself
 * @param progress told how many rows were walked in all, now and then
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record ImportOptions(
    Profile profile,
    ReadOptions read,
    Rules rules,
    Map<String, SheetChoice> sheets,
    Map<String, String> set,
    Rejection rejection,
    Provenance provenance,
    DatasetHead head,
    LongConsumer progress) {

  public ImportOptions {
    sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }

  /** Public profile, standard limits and rules, everything found out. */
  public static ImportOptions standard() {
    return new ImportOptions(
        Profile.PUBLIC,
        ReadOptions.standard(),
        Rules.standard(),
        Map.of(),
        Map.of(),
        Rejection.WHERE_NEEDED,
        Provenance.INTERNAL_ONLY,
        DatasetHead.unknown(),
        rows -> {});
  }

  /** What an ERROR at a value costs. */
  public enum Rejection {
    /** The value, and the row only where it makes no sense without it. */
    WHERE_NEEDED,
    /** Always the row. */
    ALWAYS
  }

  /** Whether records say where they were read. */
  public enum Provenance {
    /** Only in the internal profile. */
    INTERNAL_ONLY,
    /** In every profile. */
    ALWAYS
  }
}
