package org.dachwerk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.dachwerk.model.DomainRecord;
import org.dachwerk.model.RecordType;
import org.dachwerk.schema.Field;

/** Short fingerprints, the same in every run. */
public final class ContentHash {
  private static final Set<String> NOT_CONTENT = Set.of("id", "source");

  private ContentHash() {}

  /** The first hex digits of the SHA-256 of a text. */
  public static String of(String text, int digits) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** What a record says apart from its id and its source, as one text. */
  public static String content(DomainRecord domainRecord) {
    StringBuilder content = new StringBuilder();
    for (Field field : RecordType.of(domainRecord).schema().fields()) {
      if (!NOT_CONTENT.contains(field.name())) {
        content.append(field.get((Record) domainRecord)).append('\u001F');
      }
    }
    return content.toString();
  }
}
