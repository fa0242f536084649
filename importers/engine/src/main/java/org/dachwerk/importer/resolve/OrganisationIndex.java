package org.dachwerk.importer.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dachwerk.identity.NormalisedName;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.Organisation;
import org.dachwerk.notice.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisations of a dataset by all they are called: id, identifiers, name, short name
 * and alternate names. Keeps keys only, never records.
 *
 * <p>Filled on the first look, asked on the second. Not safe for several threads.
 */
public final class OrganisationIndex {
  private final Map<String, Set<Entry>> byKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Resolution> answers = new HashMap<>();

  private record Entry(@Nullable String id, String name, CellRef place) {}

  /** Whether there is no organisation at all, so that looking for one makes no sense. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Adds an organisation that is taken; it has its final id. */
  public void add(Organisation organisation, CellRef place) {
    String id = organisation.id();
    if (id == null) {
      throw new IllegalArgumentException("No id: " + organisation.name());
    }
    add(organisation, new Entry(id, organisation.name(), place));
    key(id, new Entry(id, organisation.name(), place));
  }

  /** Adds an organisation whose row is rejected, so that references to it can say so. */
  public void addRejected(Organisation organisation, CellRef place) {
    // A rejected row may lack even its name.
    @Nullable String name = organisation.name();
    if (name != null) {
      add(organisation, new Entry(null, name, place));
    }
  }

  private void add(Organisation organisation, Entry entry) {
    entries.add(entry);
    key(NormalisedName.of(organisation.name()).key(), entry);
    if (organisation.shortName() != null) {
      key(NormalisedName.of(organisation.shortName()).key(), entry);
    }
    for (String alternate : organisation.alternateNames()) {
      key(NormalisedName.of(alternate).key(), entry);
    }
    for (Identifier identifier : organisation.identifiers()) {
      key(identifier.value(), entry);
    }
  }

  private void key(String key, Entry entry) {
    if (!key.isEmpty()) {
      byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(entry);
    }
  }

  /** What a name is. */
  Resolution resolve(String name) {
    return answers.computeIfAbsent(name.strip(), this::find);
  }

  private Resolution find(String name) {
    Set<Entry> found = byKey.getOrDefault(name, Set.of());
    if (found.isEmpty()) {
      found = byKey.getOrDefault(NormalisedName.of(name).key(), Set.of());
    }
    List<Entry> taken = found.stream().filter(entry -> entry.id() != null).toList();
    Set<String> ids = new LinkedHashSet<>();
    taken.forEach(entry -> ids.add(String.valueOf(entry.id())));
    if (ids.size() == 1) {
      return new Resolution.Found(ids.iterator().next());
    }
    if (ids.size() > 1) {
      return new Resolution.Ambiguous(
          taken.stream().map(entry -> entry.name() + " [" + entry.id() + "]").toList());
    }
    return found.isEmpty()
        ? new Resolution.Unknown(suggestion(name))
        : new Resolution.Rejected(found.iterator().next().place());
  }

  private @Nullable String suggestion(String name) {
    return entries.stream()
        .filter(entry -> entry.id() != null && NameLikeness.isNear(name, entry.name()))
        .map(Entry::name)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
