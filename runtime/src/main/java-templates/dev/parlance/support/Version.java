package dev.parlance.support;

/** The version of this runtime, which the processor compares with its own. */
public final class Version {
  /** The Maven version, such as {@code 0.1.0}. */
  public static final String VALUE = "${project.version}";

  private Version() {}
}
