package org.dachwerk.model.breach;

import tools.jackson.core.JsonGenerator;

/** Breaks a rule, to show that it bites. */
public record ModelThatSeesJson(JsonGenerator seen) {}
