package dev.parlance.maven.testing;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The bundles of Eclipse's Java support, without its windows, and one of our own that takes commands.
 *
 * @param folder the folder with the bundles
 */
record EclipseBundles(Path folder) {
  private static final Path SOURCES = Path.of("src/it/eclipse").toAbsolutePath();

  /** How bundles start that do not wait until one of their classes is asked for. */
  private static final Map<String, String> STARTED = Map.of(
      "org.apache.felix.scr", "@1:start",
      "org.eclipse.equinox.common", "@2:start",
      "org.eclipse.core.runtime", "@4:start",
      "org.eclipse.core.resources", "@4:start",
      "org.eclipse.core.contenttype", "@4:start",
      "org.eclipse.equinox.app", "@4:start",
      "org.eclipse.equinox.preferences", "@4:start",
      "org.eclipse.equinox.registry", "@4:start");

  /** The version of what is made here, new enough for a bundle that asks for Ant. */
  private static final String VERSION = "1.10.14";

  private static final List<String> REQUIRED = List.of("org.eclipse.core.runtime", "org.eclipse.core.resources",
      "org.eclipse.jdt.core", "org.eclipse.jdt.apt.core", "org.eclipse.equinox.app");

  /** Takes the bundles from Maven's repositories into {@code home}; the build says why where that fails. */
  static Build resolve(Path home) throws IOException {
    MavenProject project = new MavenProject(home).write("pom.xml", Files.readString(SOURCES.resolve("pom.xml")));
    return project.build(Tools.running(), "-q", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
        "dependency:copy-dependencies", "-DoutputDirectory=" + home.resolve("plugins"));
  }

  /** The version of Eclipse's Java support. */
  static String version() throws IOException {
    return Files.readString(SOURCES.resolve("pom.xml")).replaceAll("(?s).*<jdt.version>(.*?)</jdt.version>.*", "$1");
  }

  /** Compiles the bundle of our own by {@code jdk}. */
  void addWorkspace(Jdk jdk) throws IOException {
    // Names a library of which only this package is asked for, and which Maven has as a plain jar.
    write("ant-bundle.jar", manifest("org.apache.ant", Map.of("Export-Package", "org.apache.tools.ant")), null);
    Path classes = Files.createDirectories(folder.resolveSibling("workspace"));
    Path sources = SOURCES.resolve("bundle/com/acme/eclipse");
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString(), "-cp",
        jars().map(Path::toString).collect(joining(File.pathSeparator))));
    try (Stream<Path> files = Files.list(sources)) {
      files.map(Path::toString).forEach(arguments::add);
    }
    jdk.run(folder, "javac", arguments).succeeded();
    Files.copy(SOURCES.resolve("bundle/plugin.xml"), classes.resolve("plugin.xml"));
    write("workspace.jar",
        manifest("com.acme.eclipse;singleton:=true", Map.of("Require-Bundle", String.join(",", REQUIRED))), classes);
  }

  /** The jar that starts the others. */
  Path framework() throws IOException {
    return jars().filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi-")).findFirst().orElseThrow();
  }

  /** The settings that name the bundles to start. */
  String configuration() throws IOException {
    Path framework = framework();
    return "osgi.bundles=" + jars().filter(jar -> !jar.equals(framework)).map(jar -> "reference:" + jar.toUri()
        + STARTED.getOrDefault(jar.getFileName().toString().replaceAll("-[0-9.]+jar$", ""), ""))
        .collect(joining(",")) + "\nosgi.bundles.defaultStartLevel=4\n"
    // The JDK's interfaces of annotation processing are not in its boot class loader.
        + "osgi.parentClassloader=ext\n"
        + "org.osgi.framework.bootdelegation=javax.annotation.processing,javax.lang.model,javax.lang.model.*,javax.tools\n";
  }

  private Stream<Path> jars() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all
          .filter(jar -> !jar.getFileName().toString()
              .matches("(ant|ant-launcher|osgi.annotation|animal-sniffer-annotations)-[0-9.]+jar"))
          .sorted().toList().stream();
    }
  }

  private static Manifest manifest(String name, Map<String, String> headers) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", name);
    main.putValue("Bundle-Version", VERSION);
    headers.forEach(main::putValue);
    return manifest;
  }

  private void write(String name, Manifest manifest, Path content) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        Stream<Path> files = content == null ? Stream.empty() : Files.walk(content)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(content.relativize(each).toString().replace(File.separatorChar, '/')));
        Files.copy(each, jar);
      }
    }
  }
}
