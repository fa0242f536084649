package org.dachwerk.model.breach;

import org.dachwerk.table.Row;

/** Breaks a rule, to show that it bites. */
public record ModelThatSeesASpreadsheet(Row seen) {}
