package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.EventBuilder;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.model.Place;
import org.dachwerk.model.Qualifier;
import org.dachwerk.model.Quantity;
import org.dachwerk.model.Reference;
import org.junit.jupiter.api.Test;

final class TextsTest {

  @Test
  void showsEveryTextWithItsPathAndPassesSecretFieldsOver() {
    List<String> seen = new ArrayList<>();
    Texts.forEach(
        EventBuilder.builder()
            .title("Fest")
            .place(new Place("Rathaus", null, null))
            .onlineAccess(new OnlineAccess("https://zoom.us/j/1", null, null, null))
            .organisers(List.of(new Reference("Chor", "o-1")))
            .attendance(Quantity.of(5, Qualifier.ABOUT, "ca. 5"))
            .topics(List.of("Musik", "Tanz"))
            .additional(Map.of("Farbe", "rot"))
            .build(),
        (path, text) -> seen.add(path + "=" + text));

    assertThat(seen)
        .containsExactly(
            "title=Fest",
            "place.name=Rathaus",
            "organisers.name=Chor",
            "organisers.id=o-1",
            "attendance=ca. 5",
            "topics=Musik",
            "topics=Tanz",
            "additional.Farbe=rot");
  }
}
