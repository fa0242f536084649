package org.dachwerk.schema;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record type as small as a test of the schema needs it. */
public record Club(
    @Column @NotBlank String name,
    @Column(presence = Presence.EXPECTED) @Nullable String founded,
    @Column @Nullable String foundedText,
    @Column(form = TextForm.COMMA_SEPARATED) List<String> topics,
    @Column(Privacy.PERSONAL) @Nullable Home home,
    @Column List<Home> branches,
    @Column boolean active,
    @Column(Privacy.INTERNAL) Map<String, String> additional) {

  static Club named(String name) {
    return new Club(name, null, null, List.of(), null, List.of(), false, Map.of());
  }

  /** A group with a weaker, an equal and a stronger field than a personal group. */
  public record Home(
      @Column @Nullable String town,
      @Column(Privacy.INTERNAL) @Nullable String key,
      @Column(Privacy.SECRET) @Nullable String alarm) {}
}
