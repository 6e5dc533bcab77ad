package dev.parlance.maven.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that a compiler is given where no Maven finds them. */
public final class Jars {
  private Jars() {}

  /** The runtime. */
  public static String runtime() {
    return ours("parlance-runtime");
  }

  /** The four jars of the processor path. */
  public static String processorPath() {
    return Stream.of(ours("parlance-processor"), runtime(),
            jar("parlance.repository", "com.palantir.javapoet", "javapoet", System.getProperty("javapoet.version")),
            jar("parlance.repository", "com.ibm.icu", "icu4j", System.getProperty("icu4j.version")))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Eclipse's batch compiler. */
  public static String ecj() {
    return jar("maven.repo.local", "org.eclipse.jdt", "ecj", System.getProperty("ecj.version"));
  }

  private static String ours(String name) {
    return jar("parlance.repository", "dev.parlance", name, System.getProperty("parlance.version"));
  }

  private static String jar(String repository, String group, String name, String version) {
    String file = name + "-" + version + ".jar";
    return Path.of(System.getProperty(repository), group.replace('.', '/'), name, version, file).toString();
  }
}
