package org.dachwerk.csv;

import java.util.List;
import org.dachwerk.table.TableCode;

/**
 * A row of another width than usual, put right.
 *
 * @param cells its cells, of the usual width
 * @param code what was done
 * @param delimiter what separates its cells
 */
record Mending(List<String> cells, TableCode code, char delimiter) {}
