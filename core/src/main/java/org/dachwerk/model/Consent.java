package org.dachwerk.model;

import java.util.List;
import org.dachwerk.schema.Column;
import org.dachwerk.schema.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent to be published.
 *
 * @param given whether it was clearly given
 * @param scope what it covers; none named means name and role
 * @param givenOn when
 * @param withdrawnOn when it was taken back; from then on there is none
 */
public record Consent(
    @Column(Privacy.INTERNAL) boolean given,
    @Column(Privacy.INTERNAL) List<ConsentScope> scope,
    @Column(Privacy.INTERNAL) @Nullable PartialDate givenOn,
    @Column(Privacy.INTERNAL) @Nullable PartialDate withdrawnOn) {

  public Consent {
    scope = List.copyOf(scope);
  }

  /** Whether this consent covers something now. */
  public boolean covers(ConsentScope what) {
    boolean named =
        scope.isEmpty()
            ? what == ConsentScope.NAME || what == ConsentScope.ROLE
            : scope.contains(what);
    return given && withdrawnOn == null && named;
  }
}
