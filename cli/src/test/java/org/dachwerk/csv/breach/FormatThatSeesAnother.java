package org.dachwerk.csv.breach;

import org.dachwerk.office.OfficeReader;

/** Breaks a rule, to show that it bites. */
public record FormatThatSeesAnother(OfficeReader seen) {}
