package org.dachwerk.office.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dachwerk.office.guard.Budget;
import org.dachwerk.office.guard.GuardedZip;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.cells.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The parts to which one part points.
 *
 * @param all the relationships in the file's order
 */
record Relationships(List<Relationship> all) {

  /**
   * One pointer.
   *
   * @param id the name by which the part refers to it
   * @param kind the end of its type: {@code worksheet}, {@code styles}; alike in both dialects of
   *     the format, whose types differ in their beginnings
   * @param part the part it points to
   */
  record Relationship(String id, String kind, String part) {}

  Relationships {
    all = List.copyOf(all);
  }

  /** The relationships of a part, none if it has no list; the empty name is the package itself. */
  static Relationships of(GuardedZip zip, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relationship> all = new ArrayList<>();
    if (zip.has(list)) {
      Budget budget = new Budget(Bound.ENTRIES, zip.refusals());
      try (XmlCursor xml = zip.xml(list)) {
        xml.root();
        while (xml.child(1)) {
          budget.spend(1);
          Relationship one = relationship(xml, part);
          if (one != null) {
            all.add(one);
          }
        }
      }
    }
    return new Relationships(all);
  }

  private static @Nullable Relationship relationship(XmlCursor xml, String part) {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null || type == null || target == null) {
      return null;
    }
    if ("External".equals(xml.attribute("TargetMode"))) {
      return null;
    }
    return new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolve(part, target));
  }

  /** A target is absolute, or relative to the folder of the part that names it. */
  static String resolve(String part, String target) {
    String slashed = target.replace('\\', '/');
    String path =
        slashed.startsWith("/") ? slashed : part.substring(0, part.lastIndexOf('/') + 1) + slashed;
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** The part of the first relationship of a kind. */
  @Nullable String first(String kind) {
    return all.stream()
        .filter(one -> one.kind().equals(kind))
        .map(Relationship::part)
        .findFirst()
        .orElse(null);
  }

  /** The relationship with an id. */
  @Nullable Relationship byId(@Nullable String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }
}
