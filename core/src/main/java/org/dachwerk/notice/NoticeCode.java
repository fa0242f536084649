package org.dachwerk.notice;

/**
 * The permanent name of something Dachwerk can say, with its usual severity and effect.
 *
 * <p>Each module has an enum of its codes; codes defined elsewhere carry a prefix ({@code
 * acme:iban-blocked}). A code is never reused, and renaming one breaks its users.
 */
public interface NoticeCode {

  /** The kebab-case name, for example {@code date-invalid}. */
  String id();

  /** The usual severity; a {@link Notice} may carry another. */
  Severity severity();

  /** The usual effect; a {@link Notice} may carry another. */
  Effect effect();

  /**
   * The sentence for people, with {@code {name}} where an argument of the notice goes.
   *
   * <p>It says what is wrong, what was found and what is expected. {@code {value}} stands for the
   * notice's value.
   */
  String template(Language language);
}
