package org.dachwerk.table;

import java.io.Closeable;
import java.util.List;
import java.util.Map;

/**
 * An opened file of one or more sheets. Rows are lazy: nothing holds the whole file.
 *
 * <p>The caller closes it. Not safe for several threads.
 */
public interface Workbook extends Closeable {

  /** The format's short name: {@code csv}, {@code xlsx}, {@code ods}, {@code fods}, {@code xls}. */
  String format();

  /**
   * What was found out about the file, in reading order, for people: for CSV {@code encoding},
   * {@code delimiter} and {@code quote}. Empty where there is nothing to say.
   */
  Map<String, String> traits();

  /** The sheets in the order of their tabs, hidden ones included. */
  List<Sheet> sheets();
}
