package org.dachwerk.report.breach;

import org.dachwerk.importer.Importer;

/** Breaks a rule, to show that it bites. */
public record PublisherThatSeesTheImporter(Importer seen) {}
