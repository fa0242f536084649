package org.dachwerk.dataset;

import org.dachwerk.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says of itself; every part may be unknown. Named as DCAT does.
 *
 * @param title its title
 * @param publisher who publishes it
 * @param contact whom to ask about it
 * @param licence under which terms it may be used
 * @param asOf the day whose state it shows
 */
public record DatasetHead(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String contact,
    @Nullable String licence,
    @Nullable PartialDate asOf) {

  /** Says nothing. */
  public static DatasetHead unknown() {
    return new DatasetHead(null, null, null, null, null);
  }
}
