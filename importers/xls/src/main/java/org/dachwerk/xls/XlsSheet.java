package org.dachwerk.xls;

import java.io.IOException;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.NoticeSink;
import org.dachwerk.table.RowCursor;
import org.dachwerk.table.Sheet;
import org.dachwerk.table.SheetLayout;
import org.dachwerk.table.cells.Refusals;
import org.dachwerk.table.cells.RowBuilder;
import org.dachwerk.table.cells.Visibility;
import org.jspecify.annotations.Nullable;

/** One sheet of cells. */
final class XlsSheet implements Sheet {
  private final Tab tab;
  private final Container container;
  private final Protection protection;
  private final Globals globals;
  private @Nullable SheetOutline outline;

  XlsSheet(Tab tab, Container container, Protection protection, Globals globals) {
    this.tab = tab;
    this.container = container;
    this.protection = protection;
    this.globals = globals;
  }

  @Override
  public String name() {
    return tab.name();
  }

  @Override
  public boolean hidden() {
    return tab.visibility() == Visibility.HIDDEN;
  }

  @Override
  public RowCursor open(NoticeSink notices) throws IOException {
    SheetOutline known = outline();
    Refusals refusals = container.refusals();
    CellRef place = CellRef.sheet(refusals.file(), tab.name());
    if (known.order() == SheetOutline.Order.MIXED) {
      try (Records records = records()) {
        return SortingCursor.read(
            records, globals, known, () -> new RowBuilder(place, refusals, notices));
      }
    }
    return new StreamCursor(records(), globals, known, new RowBuilder(place, refusals, notices));
  }

  private SheetOutline outline() throws IOException {
    SheetOutline known = outline;
    if (known == null) {
      try (Records records = records()) {
        known = SheetOutline.read(records, container.refusals());
      }
      outline = known;
    }
    return known;
  }

  private Records records() throws IOException {
    return Records.open(container, protection, tab.position());
  }

  @Override
  public SheetLayout layout() {
    SheetOutline known = outline;
    return known == null ? SheetLayout.plain() : known.layout();
  }
}
