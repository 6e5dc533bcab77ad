package dev.parlance.maven.testing;

import java.io.File;
import java.nio.file.Path;

/** The jars that a compiler is given where no Maven finds them. */
public final class Jars {
  private Jars() {}

  /** The runtime. */
  public static String runtime() {
    return parlance("parlance-runtime");
  }

  /** The two jars of the processor path. */
  public static String processorPath() {
    return parlance("parlance-processor") + File.pathSeparator + runtime();
  }

  /** Eclipse's batch compiler. */
  public static String ecj() {
    return jar("maven.repo.local", "org.eclipse.jdt", "ecj", System.getProperty("ecj.version"));
  }

  /** The jar of the module {@code name}, as it is published. */
  public static String parlance(String name) {
    return jar("parlance.repository", "dev.parlance", name, System.getProperty("parlance.version"));
  }

  private static String jar(String repository, String group, String name, String version) {
    String file = name + "-" + version + ".jar";
    return Path.of(System.getProperty(repository), group.replace('.', '/'), name, version, file).toString();
  }
}
