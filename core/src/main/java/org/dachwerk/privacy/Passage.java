package org.dachwerk.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dachwerk.notice.CellRef;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * What came through the gate of one record.
 *
 * @param value the record as it may be shown; null where it is kept out whole
 * @param withheld the cells that were kept out, each under the strongest class that did so
 */
public record Passage<R>(@Nullable R value, Map<CellRef, Privacy> withheld) {

  public Passage {
    withheld = Collections.unmodifiableMap(new LinkedHashMap<>(withheld));
  }
}
