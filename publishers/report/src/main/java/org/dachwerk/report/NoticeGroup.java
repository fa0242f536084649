package org.dachwerk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.Severity;

/**
 * The notices of one code.
 *
 * @param severity how much they weigh; the heaviest where they differ and not all were kept
 * @param code what is said
 * @param notices those that were kept, in the log's order
 * @param count how many there were, kept or not
 */
record NoticeGroup(Severity severity, String code, List<Notice> notices, int count) {

  /** All groups, the heaviest first, of one weight in the order in which the codes came. */
  static List<NoticeGroup> of(ReportContent content) {
    Map<String, List<Notice>> byCode = new LinkedHashMap<>();
    for (Notice notice : content.notices()) {
      byCode.computeIfAbsent(notice.code().id(), code -> new ArrayList<>()).add(notice);
    }
    Map<String, Integer> counts = content.run().log().countsByCode();
    List<NoticeGroup> groups = new ArrayList<>();
    byCode.forEach(
        (code, kept) -> groups.addAll(split(code, kept, counts.getOrDefault(code, kept.size()))));
    groups.sort(Comparator.comparing(NoticeGroup::severity));
    return groups;
  }

  private static List<NoticeGroup> split(String code, List<Notice> kept, int count) {
    if (count > kept.size()) {
      // What weight the others had is not known, so the true count stands in one place.
      Severity heaviest =
          kept.stream().map(Notice::severity).min(Comparator.naturalOrder()).orElseThrow();
      return List.of(new NoticeGroup(heaviest, code, kept, count));
    }
    List<NoticeGroup> groups = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Notice> some = kept.stream().filter(each -> each.severity() == severity).toList();
      if (!some.isEmpty()) {
        groups.add(new NoticeGroup(severity, code, some, some.size()));
      }
    }
    return groups;
  }
}
