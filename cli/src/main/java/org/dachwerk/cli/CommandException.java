package org.dachwerk.cli;

/** A command that cannot be carried out, with the one sentence that says why. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  CommandException(String sentence) {
    super(sentence);
  }
}
