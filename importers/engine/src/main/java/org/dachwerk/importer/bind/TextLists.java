package org.dachwerk.importer.bind;

import java.util.ArrayList;
import java.util.List;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.CountryParser;
import org.dachwerk.importer.parse.EmailParser;
import org.dachwerk.importer.parse.Finding;
import org.dachwerk.importer.parse.Parsed;
import org.dachwerk.importer.parse.PhoneParser;
import org.dachwerk.importer.parse.PostalCodeParser;
import org.dachwerk.importer.parse.TextListParser;
import org.dachwerk.importer.parse.TextParser;
import org.dachwerk.importer.parse.WebAddressParser;
import org.dachwerk.schema.TextForm;
import org.dachwerk.table.CellValue;

/** The parsers of text fields, by what the text holds. */
final class TextLists {
  private TextLists() {}

  /** One text. */
  static CellParser<String> text(TextForm form) {
    return switch (form) {
      case EMAIL -> new EmailParser();
      case WEB_ADDRESS -> new WebAddressParser();
      case PHONE -> new PhoneParser();
      case POSTAL_CODE -> new PostalCodeParser();
      case COUNTRY -> new CountryParser();
      case PLAIN, COMMA_SEPARATED -> new TextParser();
    };
  }

  /** Several texts in one cell. */
  static CellParser<List<String>> of(TextForm form) {
    TextListParser.Comma comma =
        form == TextForm.PLAIN ? TextListParser.Comma.STAYS : TextListParser.Comma.SPLITS;
    TextListParser list = new TextListParser(comma);
    return form == TextForm.COUNTRY ? each(list, text(form)) : list;
  }

  /** Splits a cell and reads each part. */
  static <T> CellParser<List<T>> each(TextListParser list, CellParser<T> element) {
    return (cell, column) -> {
      List<T> values = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      Parsed<List<String>> parts = list.parse(cell, column);
      for (String part : parts.value() == null ? List.<String>of() : parts.value()) {
        Parsed<T> parsed = element.parse(new CellValue.Text(part), column);
        findings.addAll(parsed.findings());
        if (parsed.value() != null) {
          values.add(parsed.value());
        }
      }
      return new Parsed<>(values, null, findings);
    };
  }
}
