package org.dachwerk.report;

import java.util.List;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeRenderer;

/**
 * What every form of a report is written from.
 *
 * @param run what the run did; its log's notices may show more than {@code notices} do
 * @param notices the notices in the log's order, as far as they may be shown
 * @param options how to speak
 * @param wording the sentences of the report itself
 * @param renderer the sentences of the notices
 * @param kinds what each place is about
 */
record ReportContent(
    RunSummary run,
    List<Notice> notices,
    ReportOptions options,
    Wording wording,
    NoticeRenderer renderer,
    SheetKinds kinds) {

  static ReportContent of(RunSummary run, ReportOptions options) {
    SheetKinds kinds = new SheetKinds(run.sheets());
    Redaction redaction = new Redaction(options.disclosure(), kinds);
    return new ReportContent(
        run,
        run.log().notices().stream().map(redaction::apply).toList(),
        options,
        new Wording(options.language()),
        new NoticeRenderer(options.language()),
        kinds);
  }

  /** The names of the inputs, each once, in their order. */
  List<String> files() {
    return run.sheets().stream().map(SheetSummary::file).distinct().toList();
  }
}
