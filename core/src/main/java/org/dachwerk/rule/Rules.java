package org.dachwerk.rule;

import java.util.ArrayList;
import java.util.List;
import org.dachwerk.dataset.Located;
import org.dachwerk.notice.NoticeSink;

/** A list of rules, run in its order. Immutable and safe for several threads. */
public final class Rules {
  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of Dachwerk. */
  public static Rules standard() {
    return new Rules(
        List.of(
            new BeanRule(),
            new PresenceRule(),
            new SecretRule(),
            new PeriodRule(),
            new EventDateRule(),
            new FundingAmountRule()));
  }

  /** These rules and one more, behind them. */
  public Rules with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Rules(more);
  }

  /** The rules in their order. */
  public List<Rule> list() {
    return rules;
  }

  /** Starts all of them on one dataset. */
  public Rule.Check start() {
    List<Rule.Check> checks = rules.stream().map(Rule::start).toList();
    return new Rule.Check() {
      @Override
      public void check(Located<?> located, NoticeSink notices) {
        checks.forEach(check -> check.check(located, notices));
      }

      @Override
      public void finish(NoticeSink notices) {
        checks.forEach(check -> check.finish(notices));
      }
    };
  }
}
