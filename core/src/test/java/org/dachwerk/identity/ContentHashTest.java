package org.dachwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.Source;
import org.junit.jupiter.api.Test;

final class ContentHashTest {
  private static final Organisation CHOIR =
      OrganisationBuilder.builder().name("Chor").email("info@chor.example").build();

  @Test
  void isTheBeginningOfASha256() {
    assertThat(ContentHash.of("abc", 12)).isEqualTo("ba7816bf8f01");
  }

  @Test
  void neitherIdNorSourceIsContent() {
    Organisation elsewhere =
        OrganisationBuilder.builder(CHOIR)
            .id("o-1")
            .source(new Source("b.xlsx", "Vereine", 9))
            .build();

    assertThat(ContentHash.content(elsewhere)).isEqualTo(ContentHash.content(CHOIR));
  }

  @Test
  void everyOtherFieldIsContent() {
    Organisation renamed = OrganisationBuilder.builder(CHOIR).shortName("Chor").build();

    assertThat(ContentHash.content(renamed)).isNotEqualTo(ContentHash.content(CHOIR));
  }

  @Test
  void valuesOfNeighbouringFieldsDoNotRunTogether() {
    Organisation phone = OrganisationBuilder.builder().name("Chor").phone("1").build();
    Organisation fax = OrganisationBuilder.builder().name("Chor").fax("1").build();

    assertThat(ContentHash.content(phone)).isNotEqualTo(ContentHash.content(fax));
  }
}
