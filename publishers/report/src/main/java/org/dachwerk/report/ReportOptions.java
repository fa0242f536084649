package org.dachwerk.report;

import org.dachwerk.notice.Language;

/**
 * How a report speaks.
 *
 * @param language the language of its sentences
 * @param disclosure whether it shows the values found
 * @param labels how fields are called in that language
 */
public record ReportOptions(Language language, Disclosure disclosure, FieldLabels labels) {

  /** A report that shows the values found and calls fields by their paths. */
  public static ReportOptions in(Language language) {
    return new ReportOptions(language, Disclosure.FULL, FieldLabels.paths());
  }
}
