package org.dachwerk.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a file's bytes mean characters.
 *
 * @param charset the encoding
 * @param basis how sure it is
 */
record Encoding(Charset charset, Basis basis) {
  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String DOS = "IBM850";
  private static final String MAC = "x-MacRoman";
  private static final Map<String, String> FAMILIAR_NAMES =
      Map.of("windows-1252", "Windows-1252", DOS, "CP850", MAC, "MacRoman");

  /** The one-byte encodings of German files, the likeliest first, as far as this Java has them. */
  static List<Charset> oneByteEncodings() {
    return Stream.concat(
            Stream.of(WINDOWS),
            Stream.of(DOS, MAC).filter(Charset::isSupported).map(Charset::forName))
        .toList();
  }

  /** The name by which people know it, which also finds it again. */
  String familiarName() {
    return FAMILIAR_NAMES.getOrDefault(charset.name(), charset.name());
  }

  /** How an encoding was found. */
  enum Basis {
    /** The user said so. */
    GIVEN,
    /** The bytes say so: a byte order mark, or letters that exist in no other way. */
    SEEN,
    /** Others were excluded, and this one fits best. */
    ASSUMED
  }
}
