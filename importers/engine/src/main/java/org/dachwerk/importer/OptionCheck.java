package org.dachwerk.importer;

import java.util.List;
import java.util.stream.Stream;
import org.dachwerk.importer.bind.TableBinding;
import org.dachwerk.model.RecordType;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;

/** Options that name a sheet or a field must name one that exists. */
final class OptionCheck {
  private OptionCheck() {}

  static void check(ImportOptions options, OpenInputs inputs) throws ImportException {
    List<String> known =
        inputs.sheets().stream()
            .map(input -> input.sheet().name() == null ? input.file() : input.sheet().name())
            .toList();
    CellRef place = CellRef.file(String.join(", ", inputs.files()));
    for (String sheet : options.sheets().keySet()) {
      if (!known.contains(sheet)) {
        throw new ImportException(
            Notice.of(ImportCode.SHEET_UNKNOWN, place)
                .with("sheet", sheet)
                .with("known", known.stream().map(SecretFilter::text).toList()));
      }
    }
    for (String path : options.set().keySet()) {
      if (Stream.of(RecordType.values()).noneMatch(type -> TableBinding.canFill(type, path))) {
        throw new ImportException(Notice.of(ImportCode.FIELD_UNKNOWN, place).with("field", path));
      }
    }
  }
}
