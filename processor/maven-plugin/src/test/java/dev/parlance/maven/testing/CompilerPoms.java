package dev.parlance.maven.testing;

/** The {@code pom.xml} of the page on builds with other settings of the compiler; a warning fails each. */
public final class CompilerPoms {
  private static final String STRICT = """
      <failOnWarning>true</failOnWarning>
                    <showWarnings>true</showWarnings>
      """;

  private CompilerPoms() {}

  /** The processor in {@code annotationProcessorPaths}. */
  public static String processorPaths(Tools tools) {
    return configured(Poms.documented(tools), STRICT + xlint());
  }

  /** The processor among the dependencies. */
  public static String classPath(Tools tools) {
    String pom = Poms.documented(tools);
    String paths = pom.substring(pom.indexOf("<annotationProcessorPaths>"),
        pom.indexOf("</annotationProcessorPaths>") + "</annotationProcessorPaths>".length());
    return pom.replace(paths, "<proc>full</proc>" + STRICT + xlint()).replace("</dependencies>", """
        <dependency>
              <groupId>dev.parlance</groupId>
              <artifactId>parlance-processor</artifactId>
              <version>%s</version>
              <scope>provided</scope>
              <optional>true</optional>
            </dependency>
          </dependencies>""".formatted(System.getProperty("parlance.version")));
  }

  /** The project with Eclipse's compiler as the page shows it. */
  public static String eclipse() {
    return configured(Poms.shown("poms/eclipse.xml"), STRICT);
  }

  private static String xlint() {
    return "<compilerArgs><arg>-Xlint:all</arg></compilerArgs>";
  }

  private static String configured(String pom, String configuration) {
    return pom.replace("<annotationProcessorPaths>", configuration + "<annotationProcessorPaths>");
  }
}
