package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maven reads, strictly, the POMs from which the README and the pages show excerpts. */
class ShownPomsTest {
  static List<Path> poms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "src", "test", "docs"))) {
      return files.filter(file -> file.toString().matches(".*/(pom|poms/[^/]+)\\.xml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("poms")
  void mavenReadsThePom(Path pom) throws IOException, XmlPullParserException {
    try (InputStream content = Files.newInputStream(pom)) {
      Model model = new MavenXpp3Reader().read(content, true);

      assertTrue(!model.getBuild().getPlugins().isEmpty(), pom::toString);
    }
  }
}
