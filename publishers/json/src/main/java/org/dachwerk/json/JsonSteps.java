package org.dachwerk.json;

import java.io.IOException;
import tools.jackson.core.exc.JacksonIOException;

/** The border at which Jackson's unchecked failures of input and output become checked again. */
final class JsonSteps {
  private JsonSteps() {}

  /** Runs something that writes through a generator. */
  static void run(Runnable step) throws IOException {
    try {
      step.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
