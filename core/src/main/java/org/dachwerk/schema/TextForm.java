package org.dachwerk.schema;

/** What a text field holds, where its type alone does not say it. */
public enum TextForm {
  /** Any words. */
  PLAIN,
  /** Words of a list that a comma separates as well. */
  COMMA_SEPARATED,
  /** An address of RFC 5322. */
  EMAIL,
  /** A web address with its scheme. */
  WEB_ADDRESS,
  /** A telephone number, international where it is understood. */
  PHONE,
  /** A postal code. */
  POSTAL_CODE,
  /** A code of ISO 3166-1 alpha-2. */
  COUNTRY
}
