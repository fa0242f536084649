package org.dachwerk.importer.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dachwerk.dataset.Located;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Person;
import org.dachwerk.model.Reference;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.notice.Origin;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Field;
import org.dachwerk.schema.RecordSchema;
import org.jspecify.annotations.Nullable;

/** Gives the references of a record the ids of the organisations they name. */
public final class ReferenceResolver {
  private final OrganisationIndex organisations;

  public ReferenceResolver(OrganisationIndex organisations) {
    this.organisations = organisations;
  }

  /** The same record with the ids of those that were found; what was not found is a notice. */
  public Located<?> resolve(Located<?> located, NoticeSink notices) {
    if (organisations.isEmpty()) {
      return located;
    }
    Walk walk = new Walk(located.origin(), notices);
    Record resolved = walk.within((Record) located.value(), "");
    return new Located<>((DomainRecord) resolved, located.origin());
  }

  private final class Walk {
    private final Origin origin;
    private final NoticeSink notices;

    Walk(Origin origin, NoticeSink notices) {
      this.origin = origin;
      this.notices = notices;
    }

    <R extends Record> R within(R container, String prefix) {
      RecordSchema<R> schema = RecordSchema.of(container);
      @Nullable Object[] values = schema.values(container);
      for (Field field : schema.fields()) {
        values[field.index()] = value(values[field.index()], prefix + field.name());
      }
      return schema.create(values);
    }

    private @Nullable Object value(@Nullable Object value, String path) {
      if (value instanceof Reference reference) {
        return reference.id() == null ? reference(reference, path) : reference;
      }
      if (value instanceof List<?> list) {
        List<Object> resolved = new ArrayList<>(list.size());
        for (Object element : list) {
          Object one = value(element, path);
          if (one != null) {
            resolved.add(one);
          }
        }
        return resolved;
      }
      if (value instanceof Participant participant) {
        return within(known(participant), path + ".");
      }
      return value instanceof Record inner && RecordSchema.hasFields(inner.getClass())
          ? within(inner, path + ".")
          : value;
    }

    /** What was taken for a person may be the name of a known organisation. */
    private Participant known(Participant participant) {
      Person person = participant.person();
      return person != null && organisations.resolve(person.name()) instanceof Resolution.Found
          ? new Participant(
              null,
              new Reference(person.name(), null),
              participant.group(),
              participant.role(),
              participant.affiliation(),
              participant.contribution())
          : participant;
    }

    private Reference reference(Reference reference, String path) {
      Resolution resolution = organisations.resolve(reference.name());
      if (resolution instanceof Resolution.Found found) {
        return new Reference(reference.name(), found.id());
      }
      notices.add(notice(resolution, path).withField(path).withValue(reference.name()));
      return reference;
    }

    private Notice notice(Resolution resolution, String path) {
      if (resolution instanceof Resolution.Ambiguous ambiguous) {
        return Notice.of(RuleCode.REFERENCE_AMBIGUOUS, origin.locate(path))
            .with("candidates", ambiguous.names());
      }
      if (resolution instanceof Resolution.Rejected rejected) {
        return Notice.of(RuleCode.REFERENCE_TO_REJECTED, origin.locate(path))
            .relatedTo(rejected.place());
      }
      return resolution instanceof Resolution.Unknown unknown && unknown.suggestion() != null
          ? Notice.of(RuleCode.REFERENCE_SUGGESTION, origin.locate(path))
              .with("suggestion", unknown.suggestion())
          : Notice.of(RuleCode.REFERENCE_UNRESOLVED, origin.locate(path));
    }
  }
}
