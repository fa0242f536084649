package org.dachwerk.cli;

/** How a command ends; scripts rely on these numbers. */
enum ExitCode {
  /** Every row was written, withheld by the profile or rightly skipped. */
  FINE(0),
  /** Some rows or values were rejected. */
  REJECTED(1),
  /** Nothing was written: a wrong call, an unreadable input or an unwritable output. */
  FAILED(2),
  /** A fault of Dachwerk itself. */
  BUG(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
