package dev.parlance.processor.locate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code l10n.yaml} is looked for, and that builds see it change. */
class FlutterSettingsTest {
  @TempDir
  Path folder;

  @Test
  void theNearestOneCountsUpToTheRootOfThePlace() throws IOException {
    write("app/lib/l10n/app_en.arb");
    write("l10n.yaml");
    assertEquals(Optional.empty(), settings("lib/l10n/app_en.arb"));

    write("app/l10n.yaml");
    assertEquals(Optional.of(folder.resolve("app/l10n.yaml").toString()), settings("lib/l10n/app_en.arb"));

    write("app/lib/l10n/l10n.yaml");
    assertEquals(Optional.of(folder.resolve("app/lib/l10n/l10n.yaml").toString()), settings("lib/l10n/app_en.arb"));
    assertEquals(Optional.of(folder.resolve("app/lib/l10n/l10n.yaml").toString()), settings("/lib/l10n/app_en.arb"));
  }

  @Test
  void otherFormatsHaveNone() throws IOException {
    write("app/messages.json");
    write("app/l10n.yaml");

    assertEquals(Optional.empty(), settings("messages.json"));
  }

  @Test
  void itIsFoundInAJar() throws IOException {
    Path jar = folder.resolve("texts.jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("l10n/app_en.arb", "l10n.yaml")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write("{}".getBytes(UTF_8));
      }
    }

    assertEquals(Optional.of(jar + "!/l10n.yaml"), settings(located("l10n/app_en.arb", CatalogRoot.ofJar(jar))));
  }

  @Test
  void theFingerprintsHaveIt() throws IOException {
    write("app/lib/app_en.arb");
    write("app/l10n.yaml");
    List<String> before = located("lib/app_en.arb", root()).fingerprints();

    assertEquals(2, before.size());
    assertTrue(before.get(1).startsWith("l10n.yaml 2 "), before.get(1));
    Files.writeString(folder.resolve("app/l10n.yaml"), "[]");
    assertEquals(before.get(0), located("lib/app_en.arb", root()).fingerprints().get(0));
    assertTrue(!before.equals(located("lib/app_en.arb", root()).fingerprints()));
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "{}");
  }

  private CatalogRoot root() {
    return CatalogRoot.of(folder.resolve("app"));
  }

  private static LocatedCatalog located(String path, CatalogRoot root) {
    return LocatedCatalog.locate(path, "en", List.of(), "", List.of(root), FileLimit.DEFAULT);
  }

  private Optional<String> settings(String path) {
    return settings(located(path, root()));
  }

  private static Optional<String> settings(LocatedCatalog located) {
    return located.settings().map(found -> ((LookupResult.Found) found).file().path());
  }
}
