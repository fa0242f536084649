package org.dachwerk.report;

import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.SheetSummary;

/** The report in a few lines. */
final class SummaryText {
  private static final int MOST_GROUPS = 5;

  private final ReportContent content;
  private final Wording wording;
  private final Sentences sentences;
  private final StringBuilder text = new StringBuilder();

  SummaryText(ReportContent content) {
    this.content = content;
    this.wording = content.wording();
    this.sentences = new Sentences(content);
  }

  String render() {
    new Withholding(content).lines().forEach(this::line);
    List<SheetSummary> sheets = content.run().sheets();
    line(sentences.rows(RowCounts.ofAll(sheets)));
    line(sentences.counts());
    writeGroups(NoticeGroup.of(content));
    return text.toString();
  }

  private void writeGroups(List<NoticeGroup> groups) {
    for (NoticeGroup group : groups.stream().limit(MOST_GROUPS).toList()) {
      Remark first = Remark.of(group, content).get(0);
      String place = sentences.places(first.places().subList(0, 1), 1);
      line("  " + place + ": " + first.message() + more(group));
    }
    if (groups.size() > MOST_GROUPS) {
      line("  " + wording.count("summary.more", groups.size() - MOST_GROUPS));
    }
  }

  private String more(NoticeGroup group) {
    int others = group.count() - 1;
    return others == 0 ? "" : " " + wording.text("summary.alike", Map.of("count", others));
  }

  private void line(String sentence) {
    text.append(sentence).append('\n');
  }
}
