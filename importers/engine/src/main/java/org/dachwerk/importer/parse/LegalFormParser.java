package org.dachwerk.importer.parse;

import java.util.Locale;
import org.dachwerk.model.LegalForm;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads legal forms in all usual spellings: e. V., eV, eingetragener Verein, K.d.ö.R.
 *
 * <p>Where the words say more than the form ("e. V. i. G.", "gemeinnütziger e. V.") they are kept
 * as text. Unknown forms are {@link LegalForm#OTHER} with their text and a warning. Immutable.
 */
public final class LegalFormParser implements CellParser<LegalForm> {
  private static final String EXPECTED = "e. V., gGmbH, Stiftung";

  @Override
  public Parsed<LegalForm> parse(CellValue cell, ColumnContext column) {
    String text = Blanks.fold(cell.text());
    String key = key(text);
    @Nullable LegalForm form = LegalFormNames.BY_KEY.get(key);
    if (form != null) {
      return Parsed.of(form);
    }
    @Nullable LegalForm bare = LegalFormNames.BY_KEY.get(bare(key));
    return bare == null
        ? Parsed.withText(
            LegalForm.OTHER, text, Finding.of(RuleCode.VALUE_UNKNOWN, "expected", EXPECTED))
        : Parsed.withText(bare, text);
  }

  /** Lower case without blanks, dots, brackets and hyphens; ö and oe are one. */
  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> Character.isLetter(c) || c == '&' || c == '+')
        .forEach(c -> key.append((char) c));
    return key.toString().replace("ö", "oe").replace("ü", "ue").replace("ä", "ae");
  }

  /** The form without what it is or will be besides. */
  private static String bare(String key) {
    String form = key;
    for (String before : LegalFormNames.ADDITIONS_BEFORE) {
      if (form.startsWith(before)) {
        form = form.substring(before.length());
        break;
      }
    }
    for (String behind : LegalFormNames.ADDITIONS_BEHIND) {
      if (form.endsWith(behind)) {
        return form.substring(0, form.length() - behind.length());
      }
    }
    return form;
  }
}
