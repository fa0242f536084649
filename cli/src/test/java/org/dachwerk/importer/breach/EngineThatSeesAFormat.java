package org.dachwerk.importer.breach;

import org.dachwerk.csv.CsvWorkbookReader;

/** Breaks a rule, to show that it bites. */
public record EngineThatSeesAFormat(CsvWorkbookReader seen) {}
