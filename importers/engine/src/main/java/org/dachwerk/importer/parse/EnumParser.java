package org.dachwerk.importer.parse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dachwerk.identity.NormalisedName;
import org.dachwerk.model.Labels;
import org.dachwerk.notice.Language;
import org.dachwerk.notice.Localised;
import org.dachwerk.rule.RuleCode;
import org.dachwerk.schema.Coded;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of an enum's values by its code or by the words of the vocabulary, in any case and
 * gender mark. A word that is none of them is kept as text, beside {@code OTHER} where the enum has
 * it.
 */
public final class EnumParser<E extends Enum<E> & Coded> implements CellParser<E> {
  private static final int SHOWN = 4;

  private final Map<String, E> byWord = new LinkedHashMap<>();
  private final Map<E, String> labels = new LinkedHashMap<>();
  private final @Nullable E other;
  private final Finding unknown;

  public EnumParser(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      String key = Labels.key(type, constant.code());
      byWord.putIfAbsent(key(constant.code()), constant);
      List<String> words = Labels.vocabulary().terms(key);
      words.forEach(word -> byWord.putIfAbsent(key(word), constant));
      labels.put(constant, words.isEmpty() ? constant.code() : words.get(0));
    }
    this.other =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals("OTHER"))
            .findFirst()
            .orElse(null);
    this.unknown = Finding.of(RuleCode.VALUE_UNKNOWN, "expected", new Known(type));
  }

  @Override
  public Parsed<E> parse(CellValue cell, ColumnContext column) {
    String text = cell.text().strip();
    E constant = byWord.get(key(text));
    if (constant == null) {
      return new Parsed<>(other, text, List.of(unknown));
    }
    boolean exact = key(text).equals(key(constant.code())) || text.equals(labels.get(constant));
    return exact ? Parsed.of(constant) : Parsed.withText(constant, text);
  }

  /** The value that a text surely means, without any finding; null where it means none. */
  public @Nullable E find(String text) {
    return byWord.get(key(text));
  }

  private static String key(String word) {
    return NormalisedName.ofText(word).key().replace(" ", "");
  }

  /** The first known words of an enum, in the reader's language. */
  private record Known(Class<? extends Coded> type) implements Localised {
    @Override
    public String in(Language language) {
      return Arrays.stream(type.getEnumConstants())
          .limit(SHOWN)
          .map(
              constant ->
                  Labels.vocabulary().label(Labels.key(type, constant.code()), language.tag()))
          .collect(Collectors.joining(", "));
    }
  }
}
