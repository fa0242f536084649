package org.dachwerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsentTest {
  private static final PartialDate DAY = PartialDate.parse("2022-05-06");

  @Test
  void withoutAScopeCoversNameAndRole() {
    assertThat(covered(new Consent(true, List.of(), DAY, null)))
        .containsExactly(ConsentScope.NAME, ConsentScope.ROLE);
  }

  @Test
  void withAScopeCoversThatAlone() {
    assertThat(covered(new Consent(true, List.of(ConsentScope.EMAIL), null, null)))
        .containsExactly(ConsentScope.EMAIL);
  }

  @Test
  void notGivenCoversNothing() {
    assertThat(covered(new Consent(false, List.of(ConsentScope.NAME), DAY, null))).isEmpty();
  }

  @Test
  void withdrawnCoversNothing() {
    assertThat(covered(new Consent(true, List.of(), DAY, DAY))).isEmpty();
  }

  private static List<ConsentScope> covered(Consent consent) {
    return Arrays.stream(ConsentScope.values()).filter(consent::covers).toList();
  }
}
