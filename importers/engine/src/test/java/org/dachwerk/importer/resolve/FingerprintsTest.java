package org.dachwerk.importer.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void keepsTheFirstOfEachKey() {
    Fingerprints seen = new Fingerprints();

    assertThat(seen.contains(7)).isFalse();
    assertThat(seen.add(7, 70, 1, 2)).isTrue();
    assertThat(seen.add(7, 71, 3, 4)).isFalse();
    assertThat(seen.contains(7)).isTrue();
    assertThat(seen.content(7)).isEqualTo(70);
    assertThat(seen.sheet(7)).isEqualTo(1);
    assertThat(seen.row(7)).isEqualTo(2);
  }

  @Test
  void theKeyZeroIsAKeyLikeAny() {
    Fingerprints seen = new Fingerprints();

    assertThat(seen.add(0, 0, 1, 0)).isTrue();
    assertThat(seen.add(0, 0, 1, 0)).isFalse();
  }

  @Test
  void losesNothingWhenItGrows() {
    Random random = new Random(20220510);
    Fingerprints seen = new Fingerprints();
    Map<Long, Integer> expected = new HashMap<>();
    for (int row = 1; row <= 20_000; row++) {
      // Few low bits, so that many keys want the same slot.
      long key = random.nextInt(15_000) * 0x1_0000_0400L;
      assertThat(seen.add(key, -key, 65_000, row))
          .isEqualTo(expected.putIfAbsent(key, row) == null);
    }

    expected.forEach(
        (key, row) -> {
          assertThat(seen.content(key)).isEqualTo(-key);
          assertThat(seen.sheet(key)).isEqualTo(65_000);
          assertThat(seen.row(key)).isEqualTo(row);
        });
  }
}
