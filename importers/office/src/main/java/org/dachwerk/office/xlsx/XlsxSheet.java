package org.dachwerk.office.xlsx;

import java.io.IOException;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.office.cells.LayoutBuilder;
import org.dachwerk.office.guard.XmlCursor;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.cells.RowBuilder;
import org.dachwerk.table.cells.Visibility;

/** One worksheet of an Excel workbook. */
final class XlsxSheet implements Sheet {
  private final String name;
  private final Visibility visibility;
  private final String part;
  private final XlsxContent content;
  private LayoutBuilder layout;

  XlsxSheet(String name, Visibility visibility, String part, XlsxContent content) {
    this.name = name;
    this.visibility = visibility;
    this.part = part;
    this.content = content;
    this.layout = new LayoutBuilder(content.refusals());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return visibility == Visibility.HIDDEN;
  }

  @Override
  public RowCursor open(NoticeSink notices) throws IOException {
    layout = new LayoutBuilder(content.refusals());
    XmlCursor xml = content.zip().xml(part);
    RowBuilder row = new RowBuilder(place(), content.refusals(), notices);
    return new XlsxCursor(xml, new CellReader(xml, content, row), row, layout);
  }

  private CellRef place() {
    return CellRef.sheet(content.refusals().file(), name);
  }

  @Override
  public SheetLayout layout() {
    return layout.layout();
  }
}
