package org.dachwerk.importer;

/** The version that reports name. */
final class DachwerkVersion {
  private DachwerkVersion() {}

  /** The version in the jar's manifest; classes outside a jar have none. */
  static String current() {
    String version = DachwerkVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
