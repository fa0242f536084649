package org.dachwerk.model.breach;

import org.dachwerk.schema.breach.SchemaThatSeesTheModel;

/** Breaks a rule, to show that it bites. */
public record ModelThatSeesTheSchema(SchemaThatSeesTheModel seen) {}
