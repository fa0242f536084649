package org.dachwerk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dachwerk.dataset.ColumnSummary;
import org.dachwerk.dataset.Inspection;
import org.dachwerk.dataset.Inspection.InspectedSheet;
import org.dachwerk.dataset.Inspection.InspectedTable;
import org.dachwerk.dataset.Inspection.Visibility;
import org.dachwerk.json.JsonLayout;
import tools.jackson.core.JsonGenerator;

/**
 * Inspections for programs: {@code {"files": [{"file", "format", "traits": {…}, "sheets":
 * [{"sheet", "hidden", "tables": [{"headerRow", "kind", "rows", "columns": [{"column", "header",
 * "field", "how"}]}]}]}]}}. What is absent has no key.
 */
public final class InspectionJson {
  private InspectionJson() {}

  /** Writes all inspections as one document; the stream stays open. */
  public static void write(List<Inspection> inspections, OutputStream out) throws IOException {
    JsonLayout.INDENTED.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayPropertyStart("files");
          inspections.forEach(inspection -> write(json, inspection));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Inspection inspection) {
    json.writeStartObject();
    json.writeStringProperty("file", inspection.file());
    json.writeStringProperty("format", inspection.format());
    json.writeObjectPropertyStart("traits");
    inspection.traits().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("sheets");
    inspection.sheets().forEach(sheet -> write(json, sheet));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, InspectedSheet sheet) {
    json.writeStartObject();
    String name = sheet.name();
    if (name != null) {
      json.writeStringProperty("sheet", name);
    }
    json.writeBooleanProperty("hidden", sheet.visibility() == Visibility.HIDDEN);
    json.writeArrayPropertyStart("tables");
    sheet.tables().forEach(table -> write(json, table));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, InspectedTable table) {
    json.writeStartObject();
    json.writeNumberProperty("headerRow", table.headerRow());
    json.writeStringProperty("kind", table.kind());
    json.writeNumberProperty("rows", table.rows());
    json.writeArrayPropertyStart("columns");
    table.columns().forEach(column -> write(json, column));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ColumnSummary column) {
    json.writeStartObject();
    json.writeStringProperty("column", column.column());
    json.writeStringProperty("header", column.header());
    String field = column.field();
    if (field != null) {
      json.writeStringProperty("field", field);
    }
    json.writeStringProperty("how", column.how());
    json.writeEndObject();
  }
}
