package org.dachwerk.cli;

/** Breaks a rule, to show that it bites: a command speaks through its terminal. */
public final class CommandThatPrints {

  void act() {
    System.out.println("data");
  }
}
