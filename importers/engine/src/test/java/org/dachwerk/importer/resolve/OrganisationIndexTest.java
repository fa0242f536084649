package org.dachwerk.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.dachwerk.importer.resolve.Resolution.Ambiguous;
import org.dachwerk.importer.resolve.Resolution.Found;
import org.dachwerk.importer.resolve.Resolution.Rejected;
import org.dachwerk.importer.resolve.Resolution.Unknown;
import org.dachwerk.model.Identifier;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.notice.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIndexTest {
  private static final CellRef ROW = new CellRef("liste.xlsx", "Verbände", 2, 0);

  private final OrganisationIndex index = new OrganisationIndex();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O-1",
        "Rat der Migrant*innen e. V.",
        "Rat der Migrant:innen",
        "rat der migrantinnen eV",
        " RdM ",
        "Ausländerrat",
        "VR 8726 Bonn",
      })
  void findsAnOrganisationByAllItsNames(String name) {
    index.add(
        OrganisationBuilder.builder()
            .id("O-1")
            .name("Rat der Migrant*innen e. V.")
            .shortName("RdM")
            .alternateNames(List.of("Ausländerrat"))
            .identifiers(List.of(new Identifier("register", "VR 8726 Bonn")))
            .build(),
        ROW);

    assertThat(index.resolve(name)).isEqualTo(new Found("O-1"));
  }

  @Test
  void anIdGoesBeforeAName() {
    index.add(organisation("O-1", "O-2"), ROW);
    index.add(organisation("O-2", "Brücke"), ROW);

    assertThat(index.resolve("O-2")).isEqualTo(new Found("O-2"));
  }

  @Test
  void aNameOfTwoIsAmbiguous() {
    index.add(organisation("O-1", "Brücke e. V."), ROW);
    index.add(organisation("O-2", "Brücke gGmbH"), ROW);

    assertThat(index.resolve("Brücke"))
        .isEqualTo(new Ambiguous(List.of("Brücke e. V. [O-1]", "Brücke gGmbH [O-2]")));
  }

  @Test
  void aRejectedOneCountsOnlyWhereNoOtherHasItsName() {
    index.addRejected(nameOnly("Brücke"), ROW);
    assertThat(index.resolve("Brücke e. V.")).isEqualTo(new Rejected(ROW));

    index.add(organisation("O-1", "Steg"), ROW);
    index.addRejected(nameOnly("Steg"), ROW);
    assertThat(index.resolve("Steg")).isEqualTo(new Found("O-1"));
  }

  @Test
  void suggestsTheShortestNameThatIsNear() {
    index.add(organisation("O-1", "Technische Universität Darmstadt"), ROW);
    index.addRejected(nameOnly("Kulturbrücke Plauen"), ROW);

    assertThat(index.resolve("TU Darmstadt"))
        .isEqualTo(new Unknown("Technische Universität Darmstadt"));
    assertThat(index.resolve("Kulturbrüke Plauen")).isEqualTo(new Unknown(null));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(index.isEmpty()).isTrue();
    assertThat(index.resolve("Brücke")).isEqualTo(new Unknown(null));
  }

  @Test
  void anOrganisationThatIsTakenHasItsId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.add(nameOnly("Brücke"), ROW))
        .withMessage("No id: Brücke");
  }

  private static Organisation organisation(String id, String name) {
    return OrganisationBuilder.builder().id(id).name(name).build();
  }

  private static Organisation nameOnly(String name) {
    return OrganisationBuilder.builder().name(name).build();
  }
}
