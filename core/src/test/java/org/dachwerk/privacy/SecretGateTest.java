package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dachwerk.model.Event;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.NamedReference;
import org.dachwerk.model.Organisation;
import org.dachwerk.model.OrganisationBuilder;
import org.dachwerk.model.Participant;
import org.dachwerk.model.Place;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.Reference;
import org.dachwerk.notice.CellRef;
import org.dachwerk.sample.Columns;
import org.dachwerk.schema.Privacy;
import org.junit.jupiter.api.Test;

/** Online access in texts, in the profile that shows the most. */
final class SecretGateTest {
  private static final String SECRET = "Kenncode: 123456";

  @Test
  void notesWithASecretAreLeftOutAndCounted() {
    Passage<Organisation> passage =
        new PrivacyGate(Profile.INTERNAL, Grounds.none())
            .pass(
                OrganisationBuilder.builder().name("Chor").notes("Zoom, " + SECRET).build(),
                Columns.of("name", "notes"));

    assertThat(passage)
        .isEqualTo(
            new Passage<>(
                OrganisationBuilder.builder().name("Chor").build(),
                Map.of(CellRef.file("liste.csv").atRow(2).atColumn(2), Privacy.SECRET)));
  }

  @Test
  void additionalValuesWithASecretAreLeftOutAndTheOthersStay() {
    assertThat(pass(fest().additional(Map.of("Farbe", "rot", "Zugang", SECRET)).build()))
        .isEqualTo(fest().additional(Map.of("Farbe", "rot")).build());
  }

  @Test
  void aHeaderThatMakesItsValueASecretIsSeen() {
    assertThat(pass(fest().additional(Map.of("Passwort", "sonne", "PIN", "4711")).build()))
        .isEqualTo(fest().build());
  }

  @Test
  void aSecretInAHeaderIsSeen() {
    assertThat(pass(fest().additional(Map.of("Zusage (" + SECRET + ")", "ja")).build()))
        .isEqualTo(fest().build());
  }

  @Test
  void elementsOfAListWithASecretAreLeftOutAndTheOthersStay() {
    assertThat(pass(fest().topics(List.of("Musik", SECRET, "Tanz")).build()))
        .isEqualTo(fest().topics(List.of("Musik", "Tanz")).build());
  }

  @Test
  void aCountWithASecretInItsWordsIsLeftOut() {
    assertThat(pass(fest().attendance(Quantity.of(5, Qualifier.ABOUT, "ca. 5, " + SECRET)).build()))
        .isEqualTo(fest().build());
  }

  @Test
  void textsDeepInsideAreLeftOut() {
    Participant speaker =
        new Participant(null, null, "vier Jugendliche", null, null, "Tanz, " + SECRET);

    assertThat(
            pass(
                fest()
                    .place(new Place("Rathaus", SECRET, null))
                    .participants(List.of(speaker))
                    .build()))
        .isEqualTo(
            fest()
                .place(new Place("Rathaus", null, null))
                .participants(
                    List.of(new Participant(null, null, "vier Jugendliche", null, null, null)))
                .build());
  }

  @Test
  void aNameThatCannotBeBlankIsMasked() {
    Event event =
        EventBuilder.builder()
            .title("Treffen, " + SECRET)
            .organisers(List.of(new Reference("Chor, " + SECRET, null)))
            .project(new NamedReference("Werkstatt, " + SECRET, null))
            .build();

    assertThat(pass(event))
        .isEqualTo(
            EventBuilder.builder()
                .title("Treffen, Kenncode: …")
                .organisers(List.of(new Reference("Chor, Kenncode: …", null)))
                .project(new NamedReference("Werkstatt, Kenncode: …", null))
                .build());
  }

  private static EventBuilder fest() {
    return EventBuilder.builder().title("Fest");
  }

  private static Event pass(Event event) {
    PrivacyGate gate = new PrivacyGate(Profile.INTERNAL, Grounds.none());
    return java.util.Objects.requireNonNull(gate.pass(event, Columns.of()).value());
  }
}
