package org.dachwerk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.SheetSummary;
import org.dachwerk.json.JsonLayout;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Notice;
import org.dachwerk.notice.NoticeLog;
import org.dachwerk.notice.Severity;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The report for programs. What is absent has no key. */
final class JsonReport {
  private final ReportContent content;

  JsonReport(ReportContent content) {
    this.content = content;
  }

  void write(OutputStream out) throws IOException {
    JsonLayout.INDENTED.write(out, this::writeReport);
  }

  private void writeReport(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("dachwerk", content.run().version());
    json.writeStringProperty("profile", content.run().profile().code());
    json.writeArrayPropertyStart("sheets");
    content.run().sheets().forEach(sheet -> writeSheet(json, sheet));
    json.writeEndArray();
    json.writeArrayPropertyStart("notices");
    content.notices().forEach(notice -> writeNotice(json, notice));
    json.writeEndArray();
    writeCounts(json, content.run().log());
    writeWithheld(json, content.run().withheld());
    json.writeEndObject();
  }

  private static void writeSheet(JsonGenerator json, SheetSummary sheet) {
    json.writeStartObject();
    json.writeStringProperty("file", sheet.file());
    writeText(json, "sheet", sheet.sheet());
    writePositive(json, "table", sheet.table());
    json.writeStringProperty("kind", sheet.kind());
    writeText(json, "reason", sheet.reason());
    writePositive(json, "headerRow", sheet.headerRow());
    json.writeNumberProperty("rowsRead", sheet.rowsRead());
    json.writeNumberProperty("recordsWritten", sheet.recordsWritten());
    json.writeNumberProperty("recordsWithheld", sheet.recordsWithheld());
    json.writeNumberProperty("rowsRejected", sheet.rowsRejected());
    json.writeNumberProperty("rowsSkipped", sheet.rowsSkipped());
    if (!sheet.skipped().isEmpty()) {
      json.writeObjectPropertyStart("skipped");
      sheet.skipped().forEach(json::writeNumberProperty);
      json.writeEndObject();
    }
    json.writeNumberProperty("valuesRejected", sheet.valuesRejected());
    writeColumns(json, sheet.columns());
    json.writeEndObject();
  }

  private static void writeColumns(JsonGenerator json, List<ColumnSummary> columns) {
    if (columns.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("columns");
    for (ColumnSummary column : columns) {
      json.writeStartObject();
      json.writeStringProperty("column", column.column());
      json.writeStringProperty("header", column.header());
      writeText(json, "field", column.field());
      json.writeStringProperty("how", column.how());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNotice(JsonGenerator json, Notice notice) {
    json.writeStartObject();
    json.writeStringProperty("severity", notice.severity().name());
    json.writeStringProperty("code", notice.code().id());
    writePlace(json, notice.where());
    writeText(json, "field", notice.field());
    writeText(json, "value", notice.value());
    if (notice.effect() != Effect.NONE) {
      json.writeStringProperty("effect", notice.effect().name().toLowerCase(Locale.ROOT));
    }
    json.writeStringProperty("message", content.renderer().render(notice));
    if (notice.related() != null) {
      json.writeObjectPropertyStart("related");
      writePlace(json, notice.related());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, CellRef place) {
    json.writeStringProperty("file", place.file());
    writeText(json, "sheet", place.sheet());
    writeText(json, "cell", place.cell());
    writePositive(json, "row", place.row());
    writeText(json, "column", place.columnLetters());
  }

  private static void writeCounts(JsonGenerator json, NoticeLog log) {
    json.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.name(), log.count(severity));
    }
    json.writeObjectPropertyStart("byCode");
    log.countsByCode().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeWithheld(JsonGenerator json, Map<Privacy, Long> withheld) {
    json.writeObjectPropertyStart("withheld");
    for (Privacy privacy : List.of(Privacy.PERSONAL, Privacy.INTERNAL, Privacy.SECRET)) {
      json.writeNumberProperty(privacy.code(), withheld.getOrDefault(privacy, 0L));
    }
    // Said only where there is any: most lists hold nothing of the kind.
    long special = withheld.getOrDefault(Privacy.SPECIAL, 0L);
    if (special > 0) {
      json.writeNumberProperty(Privacy.SPECIAL.code(), special);
    }
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, @Nullable String text) {
    if (text != null) {
      json.writeStringProperty(name, text);
    }
  }

  private static void writePositive(JsonGenerator json, String name, int number) {
    if (number > 0) {
      json.writeNumberProperty(name, number);
    }
  }
}
