package org.dachwerk.dataset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.privacy.Profile;
import org.dachwerk.schema.Privacy;

/**
 * What a run did: what a report is written from.
 *
 * @param version Dachwerk's version
 * @param profile for whom the records were written
 * @param sheets every sheet of every input, in input order
 * @param log the notices, with exact counts
 * @param withheld how many cells each class kept out, each cell once, under the strongest class
 */
public record RunSummary(
    String version,
    Profile profile,
    List<SheetSummary> sheets,
    NoticeLog log,
    Map<Privacy, Long> withheld) {

  public RunSummary {
    sheets = List.copyOf(sheets);
    Map<Privacy, Long> copy = new EnumMap<>(Privacy.class);
    copy.putAll(withheld);
    withheld = Collections.unmodifiableMap(copy);
  }
}
