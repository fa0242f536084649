package org.dachwerk.importer.resolve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.Located;
import org.dachwerk.identity.ContentHash;
import org.dachwerk.identity.DerivedIds;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.Event;
import org.dachwerk.model.FundingRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.RecordSchema;

/**
 * Gives each record of a type an id that no other has, in the order of the rows.
 *
 * <p>Of a record it remembers 64 bits of the fingerprints of its id and its content, and where it
 * stands: two ids are taken for one with a chance of less than one in ten million for a million
 * records, and the price is one warning too many. The same records in the same order get the same
 * ids. Not safe for several threads.
 */
public final class IdRegister {
  private static final int HEX_DIGITS = 16;
  private static final int ADDITION_DIGITS = 8;

  private final Fingerprints seen = new Fingerprints();
  private final List<CellRef> sheets = new ArrayList<>();
  private final Map<Long, Integer> repeats = new HashMap<>();

  /** What an id register says of a record. */
  public enum Verdict {
    /** The record has an id of its own. */
    OWN,
    /** The record is the same as an earlier one and adds nothing. */
    REPEATED
  }

  /**
   * A record and what was said of it.
   *
   * @param located the record with its id
   * @param verdict whether it is a record of its own
   */
  public record Registered(Located<?> located, Verdict verdict) {}

  /** Gives a record its id. An ERROR among the notices means that the row is rejected. */
  public Registered register(Located<?> located, NoticeSink notices) {
    DomainRecord value = located.value();
    boolean given = value.id() != null;
    String id = derive(value);
    String content = ContentHash.content(value);
    if (remember(id, content, located)) {
      return new Registered(withId(located, id), Verdict.OWN);
    }
    boolean same = seen.content(hash(id)) == hash(content);
    CellRef before = place(id);
    if (value instanceof Organisation && given) {
      notices.add(
          Notice.of(same ? RuleCode.RECORD_REPEATED : RuleCode.ID_DUPLICATE, locateId(located))
              .withField("id")
              .with("id", id)
              .relatedTo(before));
      return new Registered(withId(located, id), same ? Verdict.REPEATED : Verdict.OWN);
    }
    return new Registered(
        withId(located, unique(located, id, content, same, before, notices)), Verdict.OWN);
  }

  private String unique(
      Located<?> located,
      String id,
      String content,
      boolean same,
      CellRef other,
      NoticeSink notices) {
    boolean organisation = located.value() instanceof Organisation;
    boolean repeats = same && !organisation;
    CellRef before = other;
    String base = id;
    String free = id;
    if (!same && !organisation) {
      base = id + "-" + ContentHash.of(content, ADDITION_DIGITS);
      free = base;
      // The row with this addition may be the same as this one, though the first one is not.
      repeats = seen.contains(hash(base)) && seen.content(hash(base)) == hash(content);
      before = repeats ? place(base) : other;
    }
    while (!remember(free, content, located)) {
      free = next(base);
    }
    notices.add(
        Notice.of(repeats ? RuleCode.RECORD_REPEATED : RuleCode.ID_NOT_UNIQUE, locateId(located))
            .withField("id")
            .with("id", id)
            .with("newId", free)
            .relatedTo(before));
    return free;
  }

  private CellRef place(String id) {
    return sheets.get(seen.sheet(hash(id)) - 1).atRow(seen.row(hash(id)));
  }

  private boolean remember(String id, String content, Located<?> located) {
    CellRef place = located.origin().locate("");
    CellRef sheet = CellRef.sheet(place.file(), place.sheet());
    if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).equals(sheet)) {
      sheets.add(sheet);
    }
    return seen.add(hash(id), hash(content), sheets.size(), place.row());
  }

  private String next(String base) {
    return base + "-" + (repeats.merge(hash(base), 1, Integer::sum) + 1);
  }

  private static CellRef locateId(Located<?> located) {
    return located.origin().locate("id");
  }

  private static Located<?> withId(Located<?> located, String id) {
    Record value = (Record) located.value();
    Record renamed = id.equals(located.value().id()) ? value : renamed(value, id);
    return new Located<>((DomainRecord) renamed, located.origin());
  }

  private static <R extends Record> R renamed(R value, String id) {
    return RecordSchema.of(value).with(value, "id", id);
  }

  private static String derive(DomainRecord value) {
    return switch (RecordType.of(value)) {
      case ORGANISATION -> DerivedIds.of((Organisation) value);
      case MEMBER -> DerivedIds.of((Member) value);
      case EVENT -> DerivedIds.of((Event) value);
      case FUNDING -> DerivedIds.of((FundingRecord) value);
    };
  }

  private static long hash(String text) {
    byte[] bytes = HexFormat.of().parseHex(ContentHash.of(text, HEX_DIGITS));
    return ByteBuffer.wrap(bytes).getLong();
  }
}
