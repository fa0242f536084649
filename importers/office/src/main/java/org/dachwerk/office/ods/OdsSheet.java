package org.dachwerk.office.ods;

import java.io.IOException;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.office.cells.LayoutBuilder;
import org.dachwerk.office.ods.ContentWalk.TableTag;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.cells.RowBuilder;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/** One table of an OpenDocument spreadsheet. */
final class OdsSheet implements Sheet {
  private final TableTag tag;
  private final OdsContent content;
  private LayoutBuilder layout;

  OdsSheet(TableTag tag, OdsContent content) {
    this.tag = tag;
    this.content = content;
    this.layout = new LayoutBuilder(content.refusals());
  }

  @Override
  public @Nullable String name() {
    return tag.name();
  }

  @Override
  public boolean hidden() {
    return tag.visibility() == Visibility.HIDDEN;
  }

  @Override
  public RowCursor open(NoticeSink notices) throws IOException {
    layout = new LayoutBuilder(content.refusals());
    ContentWalk walk = content.walkTo(tag.index());
    RowBuilder row = new RowBuilder(place(), content.refusals(), notices);
    OdsRow cells = new OdsRow(walk.xml(), content, row, layout);
    return new OdsCursor(content, walk, cells, layout);
  }

  private CellRef place() {
    return CellRef.sheet(content.refusals().file(), tag.name());
  }

  @Override
  public SheetLayout layout() {
    return layout.layout();
  }
}
