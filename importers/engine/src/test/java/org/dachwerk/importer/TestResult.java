package org.dachwerk.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeCode;
import org.dachwerk.notice.NoticeRenderer;
import org.jspecify.annotations.Nullable;

/** What an import gave, as a test likes to read it. */
record TestResult(List<DomainRecord> records, DatasetHead head, RunSummary summary) {
  private static final NoticeRenderer ENGLISH = new NoticeRenderer(Language.EN);

  /** The records of one type. */
  <R extends DomainRecord> List<R> all(Class<R> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The only record of a type. */
  <R extends DomainRecord> R one(Class<R> type) {
    List<R> all = all(type);
    if (all.size() != 1) {
      throw new AssertionError("Not one record but " + all + "; " + told());
    }
    return all.get(0);
  }

  List<@Nullable String> ids() {
    return records.stream().map(DomainRecord::id).toList();
  }

  List<Notice> notices() {
    return summary.log().notices();
  }

  /** The notices of these codes. */
  List<Notice> notices(NoticeCode... codes) {
    return notices().stream().filter(n -> Arrays.asList(codes).contains(n.code())).toList();
  }

  /** All that is told, as people read it. */
  List<String> told() {
    return notices().stream().map(TestResult::sentence).toList();
  }

  /** What is told under these codes. */
  List<String> told(NoticeCode... codes) {
    return notices(codes).stream().map(TestResult::sentence).toList();
  }

  private static String sentence(Notice notice) {
    return notice.severity() + " " + ENGLISH.renderWithPlace(notice);
  }

  /** What became of the rows of every table. */
  List<String> counts() {
    return summary.sheets().stream().map(TestResult::counts).toList();
  }

  private static String counts(SheetSummary sheet) {
    String name = sheet.sheet() == null ? sheet.file() : sheet.sheet();
    String table = sheet.table() == 0 ? "" : " " + sheet.table();
    return "%s%s, %s: %d = %d written + %d withheld + %d rejected + %d skipped %s"
        .formatted(
            name,
            table,
            sheet.kind(),
            sheet.rowsRead(),
            sheet.recordsWritten(),
            sheet.recordsWithheld(),
            sheet.rowsRejected(),
            sheet.rowsSkipped(),
            sheet.skipped());
  }

  /** Keeps the records and forgets the rest. */
  static final class Kept implements DatasetSink {
    private final List<DomainRecord> records;
    private @Nullable DatasetHead head;

    Kept(List<DomainRecord> records) {
      this.records = records;
    }

    List<DomainRecord> records() {
      return List.copyOf(records);
    }

    DatasetHead head() {
      return Objects.requireNonNull(head, "The dataset was never begun");
    }

    @Override
    public void begin(DatasetHead first) {
      head = first;
    }

    @Override
    public void write(DomainRecord domainRecord) {
      records.add(domainRecord);
    }

    @Override
    public void commit() {
      throw new AssertionError("Whoever calls the importer commits");
    }

    @Override
    public void close() {
      throw new AssertionError("Whoever calls the importer closes");
    }
  }
}
