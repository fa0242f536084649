package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** What the money is for. */
public enum FundingType implements Coded {
  PROJECT,
  INSTITUTIONAL
}
