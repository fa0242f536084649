package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/** How the amount is reckoned (§ 44 BHO, VV no. 2.2). */
public enum Financing implements Coded {
  /** Fehlbedarfsfinanzierung: what is missing, up to the amount. */
  DEFICIT,
  /** Anteilfinanzierung: a share of the costs. */
  SHARE,
  /** Festbetragsfinanzierung. */
  FIXED_AMOUNT,
  /** Vollfinanzierung. */
  FULL
}
