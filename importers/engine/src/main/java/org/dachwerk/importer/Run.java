package org.dachwerk.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.dataset.DatasetSink;
import org.dachwerk.dataset.RunSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.schema.Privacy;

/**
 * One import from its opened inputs to its summary: peek at every sheet, a first look at what
 * others refer to, then the records, type by type.
 */
final class Run {
  private final OpenInputs inputs;
  private final ImportOptions options;
  private final DatasetSink sink;
  private final NoticeLog log = new NoticeLog();
  private final NoticeSink notices = new SecretFilter(log);

  Run(OpenInputs inputs, ImportOptions options, DatasetSink sink) {
    this.inputs = inputs;
    this.options = options;
    this.sink = sink;
  }

  RunSummary execute() throws IOException {
    List<SheetPlan> plans = plan();
    inputs.notices().forEach(notices::add);
    for (SheetPlan plan : plans) {
      SheetNotices.describe(plan, notices);
    }
    FirstLook known = FirstLook.at(plans, options);
    sink.begin(head(plans));
    Map<Privacy, Long> withheld = new EnumMap<>(Privacy.class);
    RecordPass pass = new RecordPass(options, known, sink, notices, withheld);
    for (RecordType type : RecordType.values()) {
      for (SheetPlan plan : plans) {
        if (plan.types().contains(type)) {
          pass.walk(plan, type);
        }
      }
    }
    pass.finish();
    return new RunSummary(
        DachwerkVersion.current(), options.profile(), summaries(plans), log, withheld);
  }

  private List<SheetPlan> plan() throws IOException {
    OptionCheck.check(options, inputs);
    List<SheetPlan> plans = new ArrayList<>();
    for (OpenInputs.InputSheet input : inputs.sheets()) {
      String name = input.sheet().name() == null ? input.file() : input.sheet().name();
      SheetPlan plan = new SheetPlan(input, options.sheets().get(name), options.set());
      new Peek(plan).look();
      plans.add(plan);
    }
    if (plans.stream().noneMatch(SheetPlan::hasTable)) {
      throw nothingRecognised();
    }
    return plans;
  }

  private ImportException nothingRecognised() {
    CellRef place = CellRef.file(String.join(", ", inputs.files()));
    return new ImportException(Notice.of(ImportCode.NO_TABLE, place).with("file", inputs.files()));
  }

  private DatasetHead head(List<SheetPlan> plans) {
    DatasetHead said = options.head();
    return said.asOf() != null
        ? said
        : new DatasetHead(
            said.title(),
            said.publisher(),
            said.contact(),
            said.licence(),
            TitleRows.asOf(plans.stream().flatMap(plan -> plan.above().stream()).toList()));
  }

  private static List<SheetSummary> summaries(List<SheetPlan> plans) {
    List<SheetSummary> summaries = new ArrayList<>();
    for (SheetPlan plan : plans) {
      if (!plan.hasTable()) {
        summaries.add(withoutTable(plan));
        continue;
      }
      int number = plan.tables().size() > 1 ? 1 : 0;
      for (SheetPlan.Table table : plan.tables()) {
        summaries.add(table.tally().summary(number++));
      }
    }
    return summaries;
  }

  private static SheetSummary withoutTable(SheetPlan plan) {
    long rows = plan.rowsWithoutTable();
    String reason = plan.isIgnored() ? "ignored" : rows == 0 ? "empty" : "no-header";
    return new SheetSummary(
        plan.place().file(),
        plan.place().sheet(),
        0,
        "none",
        reason,
        0,
        rows,
        0,
        0,
        0,
        rows,
        rows == 0 ? Map.of() : Map.of(reason, rows),
        0,
        List.of());
  }
}
