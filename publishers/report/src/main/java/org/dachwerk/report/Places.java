package org.dachwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.CellRef;
import org.jspecify.annotations.Nullable;

/** Names places of inputs so that a person finds them. */
final class Places {
  private Places() {}

  /**
   * The names of places, each with its sheet only where it is another than before: {@code
   * Mitglieder!A3}, {@code A7}.
   *
   * @param severalFiles whether a sheet's name alone does not say enough
   */
  static List<String> names(List<CellRef> places, boolean severalFiles) {
    List<String> names = new ArrayList<>();
    String before = null;
    for (CellRef place : places) {
      String address = address(place);
      String sheet = sheet(place, severalFiles);
      if (address == null) {
        names.add(sheet);
      } else {
        names.add(sheet.equals(before) ? address : sheet + "!" + address);
      }
      before = sheet;
    }
    return names;
  }

  private static String sheet(CellRef place, boolean severalFiles) {
    if (place.sheet() == null) {
      return Visible.text(place.file());
    }
    String sheet = Visible.text(place.sheet());
    return severalFiles ? Visible.text(place.file()) + ": " + sheet : sheet;
  }

  private static @Nullable String address(CellRef place) {
    if (place.cell() != null) {
      return place.cell();
    }
    return place.row() > 0 ? String.valueOf(place.row()) : place.columnLetters();
  }

  /** The first names, and how many more there are. */
  static String some(List<String> names, int most, Wording wording) {
    if (names.size() <= most) {
      return String.join(", ", names);
    }
    String shown = String.join(", ", names.subList(0, most));
    return wording.text("some", Map.of("shown", shown, "more", names.size() - most));
  }
}
