package org.dachwerk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} names. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"dachwerk " + (version == null ? "development" : version)};
  }
}
