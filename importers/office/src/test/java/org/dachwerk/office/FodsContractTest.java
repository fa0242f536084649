package org.dachwerk.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class FodsContractTest extends OdsContractTest {
  @Override
  protected void write(Path target, List<List<String>> rows) throws IOException {
    document(rows).writeFlat(target);
  }
}
