package org.dachwerk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How JSON is laid out, the same bytes on every system: UTF-8, line feeds, nothing escaped that
 * need not be.
 */
public enum JsonLayout {
  /** For people: two spaces a level, every element and property on its own line. */
  INDENTED,
  /** For programs that read line by line: no blank and no line break within a value. */
  COMPACT;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  /** Half a surrogate pair, as old workbooks hold them, becomes the replacement character. */
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  /**
   * A generator in this layout. Whoever calls it flushes it, closes the stream and ends each
   * document with a line feed; the generator itself need not be closed.
   *
   * @param out where to write; needs no buffer of its own
   */
  public JsonGenerator generator(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT);
    return FACTORY.createGenerator(context(), new OutputStreamWriter(out, encoder));
  }

  /**
   * Writes one whole document with its final line feed and flushes it; the stream stays open.
   *
   * @param content writes exactly one value
   */
  public void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
    JsonGenerator generator = generator(out);
    JsonSteps.run(
        () -> {
          content.accept(generator);
          generator.writeRaw('\n').flush();
        });
  }

  private ObjectWriteContext context() {
    return switch (this) {
      case INDENTED -> new Context(printer());
      case COMPACT -> new Context(null);
    };
  }

  private static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withArrayIndenter(indenter)
        .withObjectIndenter(indenter);
  }

  private static final class Context extends ObjectWriteContext.Base {
    private final @Nullable PrettyPrinter printer;

    Context(@Nullable PrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }
}
