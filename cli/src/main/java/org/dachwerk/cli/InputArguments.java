package org.dachwerk.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.dachwerk.dataset.DatasetHead;
import org.dachwerk.importer.ImportOptions;
import org.dachwerk.importer.ImportOptions.Provenance;
import org.dachwerk.importer.ImportOptions.Rejection;
import org.dachwerk.importer.SheetChoice;
import org.dachwerk.model.PartialDate;
import org.dachwerk.model.RecordType;
import org.dachwerk.privacy.Profile;
import org.dachwerk.rule.Rules;
import org.dachwerk.table.Limits;
import org.dachwerk.table.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads spreadsheets can be told about them. */
final class InputArguments {
  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
  private List<String> inputs = List.of();

  @Option(names = "--profile", paramLabel = "public|internal", descriptionKey = "profile")
  private String profile = "public";

  @Option(names = "--sheet", paramLabel = "NAME=KIND", descriptionKey = "sheet")
  private List<String> sheets = List.of();

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "set")
  private List<String> set = List.of();

  @Option(names = "--encoding", paramLabel = "CS", descriptionKey = "encoding")
  private @Nullable String encoding;

  @Option(names = "--delimiter", paramLabel = "C", descriptionKey = "delimiter")
  private @Nullable String delimiter;

  @Option(names = "--reject-rows", descriptionKey = "reject-rows")
  private boolean rejectRows;

  @Option(names = "--provenance", descriptionKey = "provenance")
  private boolean provenance;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
  private @Nullable String title;

  @Option(names = "--publisher", paramLabel = "TEXT", descriptionKey = "publisher")
  private @Nullable String publisher;

  @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "contact")
  private @Nullable String contact;

  @Option(names = "--licence", paramLabel = "TEXT", descriptionKey = "licence")
  private @Nullable String licence;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private @Nullable String asOf;

  List<String> inputs() {
    return inputs;
  }

  Profile profile(Terminal terminal) throws CommandException {
    return switch (profile) {
      case "public" -> Profile.PUBLIC;
      case "internal" -> Profile.INTERNAL;
      default -> throw terminal.failure("profile-unknown", profile);
    };
  }

  ImportOptions options(Terminal terminal, LongConsumer progress) throws CommandException {
    return new ImportOptions(
        profile(terminal),
        new ReadOptions(Limits.standard(), charset(terminal), delimiter(terminal)),
        Rules.standard(),
        sheetChoices(terminal),
        pairs(set, "set-malformed", terminal),
        rejectRows ? Rejection.ALWAYS : Rejection.WHERE_NEEDED,
        provenance ? Provenance.ALWAYS : Provenance.INTERNAL_ONLY,
        new DatasetHead(title, publisher, contact, licence, asOf(terminal)),
        progress);
  }

  private @Nullable Charset charset(Terminal terminal) throws CommandException {
    if (encoding == null) {
      return null;
    }
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw terminal.failure("encoding-unknown", encoding);
    }
  }

  private @Nullable String delimiter(Terminal terminal) throws CommandException {
    if (delimiter == null) {
      return null;
    }
    String character = delimiter.equals("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
    if (character.length() != 1) {
      throw terminal.failure("delimiter-unknown", delimiter);
    }
    return character;
  }

  private @Nullable PartialDate asOf(Terminal terminal) throws CommandException {
    try {
      return asOf == null ? null : PartialDate.parse(asOf);
    } catch (DateTimeException e) {
      throw terminal.failure("date-unknown", String.valueOf(asOf));
    }
  }

  private Map<String, SheetChoice> sheetChoices(Terminal terminal) throws CommandException {
    Map<String, SheetChoice> choices = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : pairs(sheets, "sheet-malformed", terminal).entrySet()) {
      String kind = pair.getValue();
      Optional<RecordType> type = RecordType.byCode(kind);
      if (type.isEmpty() && !kind.equals("ignore")) {
        throw terminal.failure("kind-unknown", kind);
      }
      choices.put(pair.getKey(), new SheetChoice(type.orElse(null)));
    }
    return choices;
  }

  private static Map<String, String> pairs(List<String> words, String key, Terminal terminal)
      throws CommandException {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw terminal.failure(key, word);
      }
      pairs.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return pairs;
  }
}
