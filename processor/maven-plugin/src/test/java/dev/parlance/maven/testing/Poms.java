package dev.parlance.maven.testing;

/** The {@code pom.xml} of the README, with other versions. */
public final class Poms {
  private Poms() {}

  /** A project with the processor and the goal {@code prepare}. */
  public static String readme(Tools tools) {
    return readme(tools, "");
  }

  /** The same, with further elements in our plugin. */
  public static String readme(Tools tools, String inPlugin) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>shop</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>
            <dependency>
              <groupId>dev.parlance</groupId>
              <artifactId>parlance-runtime</artifactId>
              <version>@version@</version>
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-resources-plugin</artifactId>
                <version>3.5.0</version>
              </plugin>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>@compiler@</version>
                <configuration>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>dev.parlance</groupId>
                      <artifactId>parlance-processor</artifactId>
                      <version>@version@</version>
                    </path>
                  </annotationProcessorPaths>
                </configuration>
              </plugin>
              <plugin>
                <groupId>dev.parlance</groupId>
                <artifactId>parlance-maven-plugin</artifactId>
                <version>@version@</version>
                @inPlugin@
                <executions>
                  <execution>
                    <goals>
                      <goal>prepare</goal>
                    </goals>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        </project>
        """.replace("@version@", System.getProperty("parlance.version")).replace("@compiler@", tools.compilerPlugin())
        .replace("@inPlugin@", inPlugin);
  }
}
