package org.dachwerk.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Message templates by key, from {@code NAME_de.properties} and {@code NAME_en.properties} (UTF-8)
 * beside a class.
 *
 * <p>Files are read when first asked for. Safe for use by several threads.
 */
public final class MessageCatalogue {
  private final Class<?> anchor;
  private final String name;
  private final Map<Language, Properties> byLanguage =
      new ConcurrentHashMap<>(new EnumMap<>(Language.class));

  /**
   * @param anchor the class beside which the files lie
   * @param name the files' common name, for example {@code messages}
   */
  public MessageCatalogue(Class<?> anchor, String name) {
    this.anchor = anchor;
    this.name = name;
  }

  /**
   * The template of a key.
   *
   * @throws IllegalArgumentException if the file of this language lacks the key
   */
  public String template(String key, Language language) {
    String template = byLanguage.computeIfAbsent(language, this::load).getProperty(key);
    if (template == null) {
      throw new IllegalArgumentException("No message " + key + " in " + file(language));
    }
    return template;
  }

  private String file(Language language) {
    return name + "_" + language.tag() + ".properties";
  }

  private Properties load(Language language) {
    Properties properties = new Properties();
    try (InputStream in = anchor.getResourceAsStream(file(language))) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + file(language));
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
