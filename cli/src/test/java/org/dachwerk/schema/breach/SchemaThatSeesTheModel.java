package org.dachwerk.schema.breach;

import org.dachwerk.model.RecordType;

/** Breaks a rule, to show that it bites. */
public record SchemaThatSeesTheModel(RecordType seen) {}
