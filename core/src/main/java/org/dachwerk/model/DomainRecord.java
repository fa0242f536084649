package org.dachwerk.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record of a dataset. */
public sealed interface DomainRecord permits Organisation, Member, Event, FundingRecord {

  /** The id that is unique among the records of its type; null until it is given one. */
  @Nullable String id();

  /** Notes of the people who keep the list; internal. */
  @Nullable String notes();

  /** Values of columns that no field claims, by header; internal. */
  Map<String, String> additional();

  /** Where the record was read; null for one that was built in code. */
  @Nullable Source source();
}
