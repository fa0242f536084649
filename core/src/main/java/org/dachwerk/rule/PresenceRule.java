package org.dachwerk.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.Located;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.Member;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.Presence;

/**
 * Blank fields that a record usually has, and members that name nobody.
 *
 * <p>Where a list has no column for a field, the rows are not at fault: the list as a whole gets a
 * notice from whoever reads it.
 */
final class PresenceRule implements Rule {
  private static final Map<RecordType, List<Field>> ASKED = asked();

  private static Map<RecordType, List<Field>> asked() {
    Map<RecordType, List<Field>> asked = new EnumMap<>(RecordType.class);
    for (RecordType type : RecordType.values()) {
      asked.put(
          type,
          type.schema().fields().stream()
              .filter(field -> field.presence() != Presence.OPTIONAL)
              .toList());
    }
    return asked;
  }

  @Override
  public Check start() {
    return (located, notices) -> {
      RecordType type = RecordType.of(located.value());
      for (Field field : ASKED.getOrDefault(type, List.of())) {
        checkField(located, type, field, notices);
      }
      if (located.value() instanceof Member member && member.member() == null) {
        notices.add(
            Notice.of(RuleCode.MEMBER_MISSING, located.origin().locate("member"))
                .withField("member"));
      }
    };
  }

  private static void checkField(
      Located<?> located, RecordType type, Field field, NoticeSink notices) {
    DomainRecord value = located.value();
    if (field.get((Record) value) != null) {
      return;
    }
    CellRef where = located.origin().locate(field.path());
    boolean fromSheet = where.row() > 0;
    if (fromSheet && where.column() == 0) {
      return;
    }
    boolean rejects = fromSheet && field.presence() == Presence.REQUIRED_IN_COLUMN;
    notices.add(
        Notice.of(rejects ? RuleCode.REQUIRED_MISSING : RuleCode.EXPECTED_MISSING, where)
            .withField(field.path())
            .with("label", new Label(type, field.path())));
  }
}
