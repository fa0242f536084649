package org.dachwerk.importer.resolve;

import java.util.List;
import org.dachwerk.notice.CellRef;
import org.jspecify.annotations.Nullable;

/** What a name was found to be. */
sealed interface Resolution {

  /** One organisation of the dataset. */
  record Found(String id) implements Resolution {}

  /** Several organisations; their full names. */
  record Ambiguous(List<String> names) implements Resolution {

    public Ambiguous {
      names = List.copyOf(names);
    }
  }

  /** An organisation whose row was rejected. */
  record Rejected(CellRef place) implements Resolution {}

  /** None; perhaps an organisation with a name near it was meant. */
  record Unknown(@Nullable String suggestion) implements Resolution {}
}
