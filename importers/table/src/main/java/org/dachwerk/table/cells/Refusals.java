package org.dachwerk.table.cells;

import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.dachwerk.table.LimitLabel;
import org.dachwerk.table.Limits;
import org.dachwerk.table.TableCode;
import org.dachwerk.table.UnreadableException;

/**
 * The sentences with which one file is refused.
 *
 * @param file the base name by which the user knows the file
 * @param limits what the file may ask of the machine
 */
public record Refusals(String file, Limits limits) {

  /** The whole file as a place. */
  public CellRef place() {
    return CellRef.file(file);
  }

  /**
   * The file breaks off or contradicts itself.
   *
   * @param detail the part that is damaged; a name, because it stands in sentences of any language
   */
  public UnreadableException damaged(String detail) {
    return new UnreadableException(notice(TableCode.FILE_DAMAGED, place()).with("detail", detail));
  }

  /** The same with what the library said. */
  public UnreadableException damaged(String detail, Throwable cause) {
    return new UnreadableException(
        notice(TableCode.FILE_DAMAGED, place()).with("detail", detail), cause);
  }

  /** The file goes beyond a limit. */
  public UnreadableException beyond(Bound bound) {
    return beyond(bound, place());
  }

  /** The file goes beyond a limit at this place. */
  public UnreadableException beyond(Bound bound, CellRef where) {
    return new UnreadableException(
        notice(TableCode.LIMIT_EXCEEDED, where)
            .with("limit", new LimitLabel(bound.component()))
            .with("bound", bound.in(limits)));
  }

  /** The file is of another format, known by its name. */
  public UnreadableException foreign(String format) {
    return new UnreadableException(
        notice(TableCode.FILE_FORMAT_FOREIGN, place()).with("format", format));
  }

  /** The file is of another format that nobody knows. */
  public UnreadableException unknown() {
    return new UnreadableException(notice(TableCode.FILE_FORMAT_UNKNOWN, place()));
  }

  /** The file is protected by a password. */
  public UnreadableException encrypted() {
    return new UnreadableException(notice(TableCode.FILE_ENCRYPTED, place()));
  }

  private Notice notice(TableCode code, CellRef where) {
    return Notice.of(code, where).with("file", file);
  }
}
