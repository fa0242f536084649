package org.dachwerk.rule;

import org.dachwerk.model.FundingRecord;
import org.dachwerk.notice.Notice;

/** Funding records that name no amount at all. */
final class FundingAmountRule implements Rule {

  @Override
  public Check start() {
    return (located, notices) -> {
      if (located.value() instanceof FundingRecord funding && !namesAmount(funding)) {
        notices.add(
            Notice.of(RuleCode.FUNDING_WITHOUT_AMOUNT, located.origin().locate("amountAwarded"))
                .withField("amountAwarded"));
      }
    };
  }

  private static boolean namesAmount(FundingRecord funding) {
    return funding.amountAwarded() != null
        || funding.amountRequested() != null
        || funding.amountPaid() != null
        || funding.amountForwarded() != null
        || funding.totalCost() != null;
  }
}
