package org.dachwerk.importer;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.Located;
import org.dachwerk.importer.ImportOptions.Provenance;
import org.dachwerk.importer.RecordPipeline.Outcome;
import org.dachwerk.importer.bind.RowBinder;
import org.dachwerk.importer.find.Line;
import org.dachwerk.importer.find.LineKind;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.privacy.Passage;
import org.dachwerk.privacy.PrivacyGate;
import org.dachwerk.schema.Privacy;
import org.dachwerk.schema.RecordSchema;

/** The second look: every record is read, checked, passed through the gate and written. */
final class RecordPass {
  private static final int ROWS_A_STEP = 1_000;

  private final ImportOptions options;
  private final DatasetSink sink;
  private final NoticeSink notices;
  private final Map<Privacy, Long> withheld;
  private final RecordPipeline pipeline;
  private final PrivacyGate gate;
  private final IdentityHashMap<SheetPlan, Long> hiddenRows = new IdentityHashMap<>();
  private RecordType current = RecordType.ORGANISATION;
  private long rows;

  RecordPass(
      ImportOptions options,
      FirstLook known,
      DatasetSink sink,
      NoticeSink notices,
      Map<Privacy, Long> withheld) {
    this.options = options;
    this.sink = sink;
    this.notices = notices;
    this.withheld = withheld;
    this.pipeline = new RecordPipeline(options, known.organisations(), notices);
    this.gate = new PrivacyGate(options.profile(), known.grounds());
  }

  /** Writes the records of one kind of one sheet. Kinds come in the order of {@link RecordType}. */
  void walk(SheetPlan plan, RecordType type) throws IOException {
    if (type != current) {
      pipeline.begin();
      current = type;
    }
    // A sheet with tables of several kinds is walked for each; what is odd about it is told once.
    boolean first = type == Collections.min(plan.types());
    SheetWalk.over(plan, type, first ? notices : NoticeSink.none())
        .lines(
            (line, binder) -> {
              hiddenRows.merge(plan, line.row().hidden() ? 1L : 0L, Long::sum);
              take(line, plan.tally(line), binder, plan.place());
            });
    if (type == Collections.max(plan.types())) {
      tellHidden(plan, hiddenRows.getOrDefault(plan, 0L));
    }
  }

  void finish() {
    pipeline.finish();
    options.progress().accept(rows);
  }

  private void take(Line line, TableTally tally, RowBinder binder, CellRef sheet)
      throws IOException {
    if (++rows % ROWS_A_STEP == 0) {
      options.progress().accept(rows);
    }
    String reason = line.kind().reason();
    if (reason != null) {
      tally.skipped(reason);
      notices.add(
          Notice.of(code(line.kind()), sheet.atRow(line.row().number())).with("text", line.text()));
      return;
    }
    Outcome outcome = pipeline.bindAndCheck(line.row(), binder);
    if (!outcome.isRejected()) {
      outcome = pipeline.resolveAndRegister(outcome);
    }
    if (outcome.isRejected()) {
      tally.rejected();
    } else if (outcome.isRepeated()) {
      tally.skipped("repeated");
    } else {
      tally.valuesRejected(outcome.valuesRejected());
      write(outcome.located(), tally);
    }
  }

  private static ImportCode code(LineKind kind) {
    return switch (kind) {
      case TOTAL -> ImportCode.ROW_TOTAL;
      case FOOTER -> ImportCode.ROW_FOOTER;
      case SECTION -> ImportCode.ROW_SECTION;
      case REPEATED_HEADER -> ImportCode.ROW_HEADER_REPEATED;
      case EMPTY_ENTRY -> ImportCode.ROW_EMPTY_ENTRY;
      case ABOVE, HEADER, RECORD -> throw new IllegalArgumentException(kind + " is not skipped");
    };
  }

  private void write(Located<?> located, TableTally tally) throws IOException {
    Passage<? extends DomainRecord> passage = gate.pass(located.value(), located.origin());
    passage.withheld().values().forEach(privacy -> withheld.merge(privacy, 1L, Long::sum));
    DomainRecord shown = passage.value();
    if (shown == null) {
      tally.withheld();
      return;
    }
    tally.written();
    sink.write(
        options.provenance() == Provenance.ALWAYS
            ? (DomainRecord) withSource((Record) shown, located.value())
            : shown);
  }

  private static <R extends Record> R withSource(R shown, DomainRecord whole) {
    return RecordSchema.of(shown).with(shown, "source", whole.source());
  }

  private void tellHidden(SheetPlan plan, long hiddenRows) {
    if (hiddenRows > 0) {
      notices.add(Notice.of(ImportCode.ROWS_HIDDEN, plan.place()).with("rows", hiddenRows));
    }
    var columns = plan.input().sheet().layout().hiddenColumns();
    List<String> letters = columns.stream().map(CellRef::columnName).collect(Collectors.toList());
    if (!letters.isEmpty()) {
      notices.add(Notice.of(ImportCode.COLUMNS_HIDDEN, plan.place()).with("columns", letters));
    }
  }
}
