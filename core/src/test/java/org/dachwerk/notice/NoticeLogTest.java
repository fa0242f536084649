package org.dachwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NoticeLogTest {
  private static final CellRef PLACE = CellRef.file("liste.csv");
  private static final Notice FIRST = Notice.of(SampleCode.of("b-code"), PLACE.atRow(1));
  private static final Notice SECOND = Notice.of(SampleCode.of("a-code"), PLACE.atRow(2));
  private static final Notice THIRD = Notice.of(SampleCode.of("b-code"), PLACE.atRow(3));

  @Test
  void keepsNoticesInTheOrderTheyCome() {
    assertThat(log(10).notices()).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void keepsNoMoreOfACodeThanItsBound() {
    assertThat(log(1).notices()).containsExactly(FIRST, SECOND);
  }

  @Test
  void countsWhatItDoesNotKeep() {
    NoticeLog log = log(1);
    log.add(THIRD.weighing(Severity.ERROR, Effect.ROW));

    assertThat(log.countsByCode()).hasToString("{a-code=1, b-code=3}");
    assertThat(log.count(Severity.ERROR)).isEqualTo(1);
    assertThat(log.count(Severity.WARNING)).isEqualTo(3);
    assertThat(log.count(Severity.INFO)).isZero();
  }

  @Test
  void keepsAThousandOfACodeUnlessToldOtherwise() {
    NoticeLog log = new NoticeLog();
    for (int i = 0; i < 1_001; i++) {
      log.add(FIRST);
    }

    assertThat(log.notices()).hasSize(1_000);
    assertThat(log.countsByCode()).hasToString("{b-code=1001}");
  }

  @Test
  void whatItGaveStaysAsItWas() {
    NoticeLog log = log(10);
    List<Notice> before = log.notices();
    log.add(FIRST);

    assertThat(before).hasSize(3);
  }

  @Test
  void mustKeepAtLeastOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NoticeLog(0))
        .withMessage("keptPerCode must be at least 1: 0");
  }

  private static NoticeLog log(int keptPerCode) {
    NoticeLog log = new NoticeLog(keptPerCode);
    List.of(FIRST, SECOND, THIRD).forEach(log::add);
    return log;
  }
}
