package org.dachwerk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dachwerk.dataset.RunSummary;

/**
 * The report of one run. The same run and options give the same bytes; no report holds a time of
 * its making or a path.
 *
 * <p>Immutable.
 */
public final class Report {
  private final ReportContent content;

  public Report(RunSummary run, ReportOptions options) {
    this.content = ReportContent.of(run, options);
  }

  /** Writes the report in UTF-8 with line feeds; the stream stays open. */
  public void write(ReportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case TEXT -> write(new TextReport(content).render(), out);
      case HTML -> write(new HtmlReport(content).render(), out);
      case JSON -> new JsonReport(content).write(out);
    }
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * The report in a few lines, for standard error: what was withheld, what was checked, how many
   * notices there are and the weightiest of them. Ends with a line feed.
   */
  public String summary() {
    return new SummaryText(content).render();
  }
}
