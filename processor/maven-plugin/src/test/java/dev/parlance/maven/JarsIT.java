package dev.parlance.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.Jars;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users download: the size of each jar, the licences in it, and whose classes it has. */
class JarsIT {
  /** What libraries are called where they are not renamed. */
  private static final List<String> FOREIGN = List.of("com/fasterxml/", "com/palantir/", "com/ibm/icu/");

  @ParameterizedTest
  @CsvSource({"parlance-runtime, 240000", "parlance-processor, 2450000", "parlance-analysis, 200000",
    "parlance-maven-plugin, 200000"})
  void aJarIsSmallerThan(String name, long bytes) throws IOException {
    long size = Files.size(Path.of(Jars.parlance(name)));

    assertTrue(size < bytes, name + " has " + size + " bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parlance-runtime", "parlance-processor", "parlance-analysis", "parlance-maven-plugin"})
  void aJarHasTheLicenceAndTheNotice(String name) throws IOException {
    assertTrue(text(name, "META-INF/LICENSE", UTF_8).contains("Apache License"));
    assertTrue(text(name, "META-INF/NOTICE", UTF_8).startsWith("Parlance\nCopyright "));
  }

  @Test
  void theProcessorHasTheLicencesAndNoticesOfItsParts() throws IOException {
    String notice = text("parlance-processor", "META-INF/NOTICE", UTF_8);

    assertTrue(notice.contains("JavaPoet"));
    assertTrue(notice.contains("Copyright 2007-, Tatu Saloranta (tatu.saloranta@iki.fi)"));
    assertTrue(text("parlance-processor", "META-INF/licenses/Unicode-3.0.txt", UTF_8).startsWith("UNICODE LICENSE V3"));
    assertTrue(text("parlance-processor", "META-INF/licenses/WHATWG-BSD-3-Clause.txt", UTF_8)
        .startsWith("Copyright © WHATWG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parlance-runtime", "parlance-processor", "parlance-analysis", "parlance-maven-plugin"})
  void aJarHasNoClassOfALibraryUnderItsOwnName(String name) throws IOException {
    List<String> foreign = new ArrayList<>();
    try (ZipFile jar = new ZipFile(Jars.parlance(name))) {
      for (ZipEntry entry : jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
        String bytes = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
        boolean ours = entry.getName().startsWith("dev/parlance/") || entry.getName().equals("module-info.class");
        if (!ours || FOREIGN.stream().anyMatch(bytes::contains)) {
          foreign.add(entry.getName());
        }
      }
    }
    assertEquals(List.of(), foreign);
  }

  private static String text(String name, String entry, Charset charset) throws IOException {
    try (ZipFile jar = new ZipFile(Jars.parlance(name))) {
      return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), charset);
    }
  }
}
