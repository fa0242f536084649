package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** Where a funding decision stands. */
public enum FundingStatus implements Coded {
  REQUESTED,
  UNDER_REVIEW,
  APPROVED,
  REJECTED,
  WITHDRAWN,
  RUNNING,
  COMPLETED,
  REVOKED,
  RECLAIMED
}
