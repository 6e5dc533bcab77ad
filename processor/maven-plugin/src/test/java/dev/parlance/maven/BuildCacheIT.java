package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Build;
import dev.parlance.maven.testing.CacheServer;
import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Shop;
import dev.parlance.maven.testing.Tools;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Apache Maven's build cache extension with a remote cache: another checkout takes what the first has built, as long as
 * the catalogs are the same.
 */
@ExtendWith(ResultTable.class)
@EnabledIfSystemProperty(named = "parlance.matrix", matches = "true", disabledReason = "takes half a minute")
@EnabledIfSystemProperty(named = "parlance.mavens", matches = ".*[/\\\\]apache-maven-3\\.9\\..*",
    disabledReason = "the extension needs Maven 3.9")
class BuildCacheIT {
  private static final String RESTORED = "restoring com.acme:shop from cache by checksum";
  private static final String EXTENSIONS = """
      <extensions>
        <extension>
          <groupId>org.apache.maven.extensions</groupId>
          <artifactId>maven-build-cache-extension</artifactId>
          <version>1.3.0</version>
        </extension>
      </extensions>
      """;
  private static final String CONFIGURATION = """
      <cache xmlns="http://maven.apache.org/BUILD-CACHE-CONFIG/1.2.0"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://maven.apache.org/BUILD-CACHE-CONFIG/1.2.0
                                 https://maven.apache.org/xsd/build-cache-config-1.2.0.xsd">
        <configuration>
          <remote enabled="true" id="loopback">
            <url>%s</url>
          </remote>
        </configuration>
      </cache>
      """;

  private final Tools tools = new Tools(newest39(), Path.of(System.getProperty("java.home")), "3.16.0");

  @TempDir
  Path folder;

  /** Where the catalogs are, and how our plugin's configuration tells. */
  enum Catalogs {
    IN_THE_MODULE(Shop.CATALOGS, ""),
    BESIDE_IT("../client/src/locale/", "../client/src/locale"),
    BESIDE_IT_BY_AN_EXPRESSION("../client/src/locale/", "${project.basedir}/../client/src/locale");

    private final String path;
    private final String directory;

    Catalogs(String path, String directory) {
      this.path = path;
      this.directory = directory;
    }

    String inPlugin() {
      return directory.isEmpty() ? "" : """
          <extensions>true</extensions>
          <configuration>
            <directories>
              <directory>%s</directory>
            </directories>
          </configuration>
          """.formatted(directory);
    }
  }

  @ParameterizedTest(name = "{0}, maven-build-cache-extension 1.3.0")
  @EnumSource
  void anotherCheckoutHitsTheCacheUntilACatalogChanges(Catalogs catalogs) throws IOException {
    try (CacheServer cache = CacheServer.start()) {
      MavenProject first = checkout("first", catalogs, cache);
      Build built = build(first).succeeded();
      assertTrue(built.compiled(), built::toString);
      assertFalse(built.says(RESTORED), built::toString);

      MavenProject second = checkout("second", catalogs, cache);
      Build restored = build(second).succeeded();
      assertTrue(restored.says(RESTORED), restored::toString);
      assertFalse(restored.compiled(), restored::toString);
      assertEquals(Shop.texts(first), Shop.texts(second));

      String german = catalogs.path + "messages.de.txt";
      second.write(german, second.read(german).replace("Hallo", "Servus"));
      Build edited = build(second).succeeded();
      assertFalse(edited.says(RESTORED), edited::toString);
      assertTrue(Shop.texts(second).contains("de: Servus Ada!"), () -> Shop.texts(second));

      MavenProject third = checkout("third", catalogs, cache).write(catalogs.path + "messages.it.txt",
          "greeting Ciao <x id=\"name\"/>!\n");
      Build added = build(third).succeeded();
      assertFalse(added.says(RESTORED), added::toString);
      assertTrue(Shop.texts(third).contains("it: Ciao Ada!"), () -> Shop.texts(third));
    }
  }

  private MavenProject checkout(String name, Catalogs catalogs, CacheServer cache) throws IOException {
    MavenProject project = new MavenProject(Files.createDirectories(folder.resolve(name + "/shop")));
    Map<String, String> files = new TreeMap<>();
    Shop.files().forEach((file, content) -> files.put(file.replace(Shop.CATALOGS, catalogs.path), content));
    return Shop.write(project, files, false).write("pom.xml", Poms.documented(tools, catalogs.inPlugin()))
        .write(".mvn/extensions.xml", EXTENSIONS)
        .write(".mvn/maven-build-cache-config.xml", CONFIGURATION.formatted(cache.url()));
  }

  /** Builds with a local cache that no other checkout has. */
  private Build build(MavenProject project) {
    return project.build(tools, "-ntp", "-Dmaven.build.cache.remote.save.enabled=true",
        "-Dmaven.build.cache.location=" + project.path("../cache").normalize(), "compile");
  }

  private static Path newest39() {
    return Arrays.stream(System.getProperty("parlance.mavens").split(File.pathSeparator)).map(Path::of)
        .filter(home -> home.getFileName().toString().startsWith("apache-maven-3.9."))
        .max(Comparator.comparing(home -> Runtime.Version.parse(version(home)))).orElseThrow();
  }

  private static String version(Path home) {
    return home.getFileName().toString().substring("apache-maven-".length());
  }
}
