package org.dachwerk.csv.breach;

import org.dachwerk.model.Organisation;

/** Breaks a rule, to show that it bites. */
public record FormatThatSeesTheDomain(Organisation seen) {}
