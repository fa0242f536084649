package org.dachwerk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Effect;
import org.dachwerk.notice.Notice;

/**
 * One sentence and all places at which it holds.
 *
 * @param message the sentence
 * @param field the label of the field it is about; empty where it is about none
 * @param effect what it costs at each place
 * @param places where it holds, in the log's order
 */
record Remark(String message, String field, Effect effect, List<CellRef> places) {

  /** The remarks of a group, in the order in which they came first. */
  static List<Remark> of(NoticeGroup group, ReportContent content) {
    Map<Remark, List<CellRef>> places = new LinkedHashMap<>();
    for (Notice notice : group.notices()) {
      Remark alike =
          new Remark(
              Visible.text(content.renderer().render(notice)),
              Visible.text(label(notice, content)),
              notice.effect(),
              List.of());
      places.computeIfAbsent(alike, remark -> new ArrayList<>()).add(notice.where());
    }
    List<Remark> remarks = new ArrayList<>();
    places.forEach((alike, where) -> remarks.add(alike.at(where)));
    return remarks;
  }

  private Remark at(List<CellRef> where) {
    return new Remark(message, field, effect, List.copyOf(where));
  }

  private static String label(Notice notice, ReportContent content) {
    String path = notice.field();
    if (path == null) {
      return "";
    }
    return content
        .kinds()
        .at(notice.where())
        .map(type -> content.options().labels().label(type.code(), path))
        .orElse(path);
  }
}
