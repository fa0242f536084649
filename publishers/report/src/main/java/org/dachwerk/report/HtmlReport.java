package org.dachwerk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Severity;

/** The report as one page that needs nothing from outside and no script. */
final class HtmlReport {
  private static final String STYLE = load("report.css");
  private static final int MOST_REMARKS = 100;
  private static final int MOST_PLACES = 20;

  /** Nothing from outside is loaded or run, whatever a cell may hold. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final ReportContent content;
  private final Wording wording;
  private final Sentences sentences;
  private final HtmlPage page = new HtmlPage();

  HtmlReport(ReportContent content) {
    this.content = content;
    this.wording = content.wording();
    this.sentences = new Sentences(content);
  }

  private static String load(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String render() {
    page.begin("html", "lang", content.options().language().tag());
    writeHead();
    page.begin("body");
    writeHeader();
    page.begin("main");
    writeWithheld();
    HtmlSheets sheets = new HtmlSheets(page, content);
    sheets.writeRows();
    writeNotices();
    sheets.writeColumns();
    page.end().end().end();
    return page.toString();
  }

  private void writeHead() {
    page.begin("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "robots", "content", "noindex");
    page.empty("meta", "name", "referrer", "content", "no-referrer");
    page.text("title", sentences.title());
    page.style(STYLE);
    page.end();
  }

  private void writeHeader() {
    page.begin("header");
    page.text("h1", sentences.title());
    String kind = content.options().disclosure() == Disclosure.FULL ? "confidential" : "redacted";
    page.text("p", sentences.confidentiality(), "class", kind);
    page.text("p", sentences.edition());
    page.text("p", sentences.counts(), "class", "counts");
    page.end();
  }

  private void writeWithheld() {
    page.begin("section", "id", "withheld");
    page.text("h2", wording.text("withheld.heading"));
    List<String> withheld = new Withholding(content).sentences();
    if (withheld.isEmpty()) {
      page.text("p", wording.text("withheld.nothing"));
    } else {
      page.begin("ul");
      withheld.forEach(sentence -> page.text("li", sentence));
      page.end();
    }
    page.end();
  }

  private void writeNotices() {
    List<NoticeGroup> groups = NoticeGroup.of(content);
    for (Severity severity : Severity.values()) {
      page.begin("section", "id", severity.name(), "class", "notices");
      page.text(
          "h2", wording.count("count." + severity.name(), content.run().log().count(severity)));
      groups.stream().filter(group -> group.severity() == severity).forEach(this::writeGroup);
      page.end();
    }
  }

  private void writeGroup(NoticeGroup group) {
    page.begin("h3").text("code", group.code());
    page.text("span", "(" + group.count() + ")").end();
    page.begin("table");
    page.begin("thead").begin("tr");
    for (String column : List.of("place", "field", "message", "effect")) {
      page.text("th", wording.text("notice." + column), "scope", "col");
    }
    page.end().end();
    page.begin("tbody");
    List<Remark> remarks = Remark.of(group, content).stream().limit(MOST_REMARKS).toList();
    remarks.forEach(this::writeRemark);
    page.end().end();
    int said = remarks.stream().mapToInt(remark -> remark.places().size()).sum();
    if (said < group.count()) {
      page.text("p", wording.count("notices.more", group.count() - said));
    }
  }

  private void writeRemark(Remark remark) {
    page.begin("tr");
    page.text("th", sentences.places(remark.places(), MOST_PLACES), "scope", "row");
    page.text("td", remark.field());
    page.text("td", remark.message());
    boolean free = remark.effect() == Effect.NONE;
    page.text("td", free ? "" : wording.text("effect." + remark.effect().name()));
    page.end();
  }
}
