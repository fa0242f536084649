package org.dachwerk.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Tells a person who watches how far long work is; silent on short work and in scripts. */
final class Progress implements LongConsumer {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(200);

  private final Terminal terminal;
  private long next = System.nanoTime() + PATIENCE;
  private boolean shown;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void accept(long rows) {
    long now = System.nanoTime();
    if (terminal.interactive() && now - next >= 0) {
      next = now + STEP;
      shown = true;
      terminal.err().print("\r" + terminal.text("progress", rows) + " ");
      terminal.err().flush();
    }
  }

  /** Takes the line away. */
  void done() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
