import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks what Maven Central asks for of a repository of one release: for each module a POM with its name, description, URL,
 * licence, developers and source repository, a jar with sources and Javadoc, checksums, and signatures for all files or for
 * none; besides, licences in every jar, and a bill of materials that lists what is inside the processor.
 *
 * <p>{@code java .ci/CheckRelease.java FOLDER}
 *
 * @see <a href="https://central.sonatype.org/publish/requirements/">Maven Central, requirements</a>
 */
class CheckRelease {
  private static final List<String> MODULES = List.of("parlance-parent", "parlance-runtime", "parlance-processor",
      "parlance-analysis", "parlance-maven-plugin", "parlance-spring", "parlance-gradle-plugin",
      "dev.parlance.gradle.plugin");
  private static final List<String> OF_PARENT = List.of("url", "licenses/license/name", "licenses/license/url",
      "developers/developer/name", "scm/connection", "scm/developerConnection", "scm/url");
  private static final List<String> JARS = List.of(".jar", "-sources.jar", "-javadoc.jar");
  private static final List<String> SHADED = List.of("javapoet", "jackson-core");

  private final Path repository;
  private final List<String> faults = new ArrayList<>();

  private CheckRelease(Path repository) {
    this.repository = repository;
  }

  public static void main(String[] arguments) throws Exception {
    CheckRelease check = new CheckRelease(Path.of(arguments[0], "dev", "parlance"));
    check.run();
    check.faults.forEach(fault -> System.err.println("FAILED: " + fault));
    if (!check.faults.isEmpty()) {
      System.exit(1);
    }
    System.out.println("Maven Central has all that it asks for, of " + MODULES.size() + " modules");
  }

  private void run() throws Exception {
    try (Stream<Path> folders = Files.list(repository)) {
      List<String> found = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      expect(found.equals(MODULES.stream().sorted().toList()), "published are " + found);
    }
    Map<String, Element> poms = new TreeMap<>();
    for (String module : MODULES) {
      poms.put(module, pom(module));
    }
    Element parent = poms.get("parlance-parent");
    OF_PARENT.forEach(path -> expect(!text(parent, path).isEmpty(), "parlance-parent has no " + path));
    for (String module : MODULES) {
      Element pom = poms.get(module);
      List.of("name", "description").forEach(path -> expect(!text(pom, path).isEmpty(), module + " has no " + path));
      boolean ofParent = module.equals("parlance-parent") || text(pom, "parent/artifactId").equals("parlance-parent");
      expect(ofParent, module + " has another parent");
      String packaging = text(pom, "packaging");
      for (String jar : packaging.equals("pom") ? List.<String>of() : JARS) {
        checkLicences(module, jar);
      }
      List.of("-cyclonedx.json", "-cyclonedx.xml").forEach(bom -> expect(exists(module, bom), module + " has no " + bom));
    }
    String processors = Files.readString(file("parlance-processor", "-cyclonedx.json"));
    SHADED.forEach(name -> expect(processors.contains('"' + name + '"'), "the bill of materials has no " + name));
    checkCompanions();
  }

  private void checkLicences(String module, String jar) throws IOException {
    if (!exists(module, jar)) {
      faults.add(module + " has no " + jar);
      return;
    }
    try (ZipFile file = new ZipFile(file(module, jar).toFile())) {
      List.of("META-INF/LICENSE", "META-INF/NOTICE")
          .forEach(entry -> expect(file.getEntry(entry) != null, module + jar + " has no " + entry));
    }
  }

  /** Checksums of every file, and signatures of all or of none. */
  private void checkCompanions() throws IOException {
    try (Stream<Path> all = Files.walk(repository)) {
      List<Path> files = all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("maven-metadata.*|.*\\.(asc|md5|sha1)")).toList();
      long signed = files.stream().filter(file -> Files.exists(Path.of(file + ".asc"))).count();
      expect(signed == 0 || signed == files.size(), signed + " of " + files.size() + " files are signed");
      for (Path file : files) {
        expect(Files.exists(Path.of(file + ".md5")) && Files.exists(Path.of(file + ".sha1")), file + " has no checksums");
      }
    }
  }

  private Element pom(String module) throws Exception {
    String written = Files.readString(file(module, ".pom"));
    expect(!written.contains("-SNAPSHOT"), module + " names a snapshot");
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file(module, ".pom").toFile())
        .getDocumentElement();
  }

  private boolean exists(String module, String suffix) {
    return Files.exists(file(module, suffix));
  }

  private Path file(String module, String suffix) {
    try (Stream<Path> versions = Files.list(repository.resolve(module))) {
      Path version = versions.filter(Files::isDirectory).findFirst().orElseThrow();
      return version.resolve(module + "-" + version.getFileName() + suffix);
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private void expect(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  /** The text at {@code path} below {@code pom}; empty where there is none. */
  private static String text(Element pom, String path) {
    Node at = pom;
    for (String name : path.split("/")) {
      Node child = at.getFirstChild();
      while (child != null && !name.equals(child.getNodeName())) {
        child = child.getNextSibling();
      }
      if (child == null) {
        return "";
      }
      at = child;
    }
    return at.getTextContent().strip();
  }
}
