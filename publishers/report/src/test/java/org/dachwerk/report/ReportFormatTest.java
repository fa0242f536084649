package org.dachwerk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormatTest {

  @Test
  void theExtensionOfAFileNamesItsFormat() {
    assertThat(ReportFormat.ofFile("a.report.internal.html")).contains(ReportFormat.HTML);
    assertThat(ReportFormat.ofFile("A.TXT")).contains(ReportFormat.TEXT);
    assertThat(ReportFormat.ofFile("a.json")).contains(ReportFormat.JSON);
  }

  @Test
  void anotherExtensionNamesNone() {
    assertThat(ReportFormat.ofFile("a.pdf")).isEmpty();
    assertThat(ReportFormat.ofFile("html")).isEmpty();
  }
}
