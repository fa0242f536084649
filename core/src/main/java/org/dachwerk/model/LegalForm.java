package org.dachwerk.model;

import org.dachwerk.schema.Coded;

/**
 * The legal form of a German organisation; its code is the usual abbreviation.
 *
 * <p>Source: the entity legal forms of ISO 20275 for Germany, and the forms without legal
 * personality that associations use.
 */
public enum LegalForm implements Coded {
  REGISTERED_ASSOCIATION("e.V."),
  UNREGISTERED_ASSOCIATION("n.e.V."),
  COMPANY_WITH_LIMITED_LIABILITY("GmbH"),
  CHARITABLE_COMPANY_WITH_LIMITED_LIABILITY("gGmbH"),
  ENTREPRENEURIAL_COMPANY("UG"),
  CHARITABLE_ENTREPRENEURIAL_COMPANY("gUG"),
  FOUNDATION("Stiftung"),
  CIVIL_LAW_PARTNERSHIP("GbR"),
  COOPERATIVE("eG"),
  STOCK_CORPORATION("AG"),
  CHARITABLE_STOCK_CORPORATION("gAG"),
  LIMITED_PARTNERSHIP("KG"),
  LIMITED_PARTNERSHIP_WITH_COMPANY("GmbH & Co. KG"),
  GENERAL_PARTNERSHIP("OHG"),
  SOLE_TRADER("e.K."),
  PUBLIC_CORPORATION("KdöR"),
  PUBLIC_INSTITUTION("AöR"),
  PUBLIC_FOUNDATION("Stiftung öffentlichen Rechts"),
  /** None of these; the text beside it says what. */
  OTHER("other");

  private final String code;

  LegalForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
