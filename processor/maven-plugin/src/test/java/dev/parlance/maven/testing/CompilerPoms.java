package dev.parlance.maven.testing;

/** The README's {@code pom.xml} with other settings of the compiler; a warning fails each. */
public final class CompilerPoms {
  private static final String STRICT = """
      <failOnWarning>true</failOnWarning>
                    <showWarnings>true</showWarnings>
      """;

  private CompilerPoms() {}

  /** The processor in {@code annotationProcessorPaths}. */
  public static String processorPaths(Tools tools) {
    return configured(Poms.readme(tools), STRICT + xlint());
  }

  /** The processor among the dependencies. */
  public static String classPath(Tools tools) {
    String pom = Poms.readme(tools);
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

  /** Eclipse's compiler, in the version that the tests of the processor have. */
  public static String eclipse(Tools tools) {
    String arguments = "<compilerArgs><arg>-Aparlance.dir=${project.basedir}/src/main/resources</arg></compilerArgs>";
    return configured(Poms.readme(tools), "<compilerId>eclipse</compilerId>" + STRICT + arguments)
        .replaceFirst("(</configuration>)", """
            $1
                    <dependencies>
                      <dependency>
                        <groupId>org.codehaus.plexus</groupId>
                        <artifactId>plexus-compiler-eclipse</artifactId>
                        <version>2.17.0</version>
                      </dependency>
                      <dependency>
                        <groupId>org.eclipse.jdt</groupId>
                        <artifactId>ecj</artifactId>
                        <version>%s</version>
                      </dependency>
                    </dependencies>
            """.formatted(System.getProperty("ecj.version")));
  }

  private static String xlint() {
    return "<compilerArgs><arg>-Xlint:all</arg></compilerArgs>";
  }

  private static String configured(String pom, String configuration) {
    return pom.replace("<annotationProcessorPaths>", configuration + "<annotationProcessorPaths>");
  }
}
