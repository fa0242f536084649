package org.dachwerk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what was written, to ask it questions: objects are maps, arrays lists, all else text. */
record Json(@Nullable Object value) {

  static Json of(byte[] bytes) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      return new Json(read(parser));
    }
  }

  private static Object read(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, read(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(read(parser));
      }
      return array;
    }
    return parser.getString();
  }

  /** What stands under these names, one below the other; nothing where one is absent. */
  Json at(String... names) {
    Object here = value;
    for (String name : names) {
      here = here instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return new Json(here);
  }

  List<Json> items() {
    return value instanceof List<?> array ? array.stream().map(Json::new).toList() : List.of();
  }

  /** The one item whose member of that name has that text. */
  Json item(String name, String text) {
    List<Json> found = items().stream().filter(item -> item.at(name).is(text)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " items have " + name + " " + text);
    }
    return found.get(0);
  }

  boolean is(String text) {
    return text.equals(value);
  }

  boolean isAbsent() {
    return value == null;
  }

  String text() {
    return String.valueOf(value);
  }

  /** The same without members of these names, at any depth. */
  Json without(String... names) {
    return new Json(without(value, List.of(names)));
  }

  private static @Nullable Object without(@Nullable Object value, List<String> names) {
    if (value instanceof Map<?, ?> object) {
      Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
      object.forEach(
          (name, member) -> {
            if (!names.contains(name)) {
              rest.put(name, without(member, names));
            }
          });
      return rest;
    }
    return value instanceof List<?> array
        ? array.stream().map(item -> without(item, names)).toList()
        : value;
  }
}
