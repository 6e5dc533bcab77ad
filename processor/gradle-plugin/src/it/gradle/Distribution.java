import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Lays the folder {@code lib} of a distribution: {@code java Distribution.java JARS LIB VERSION COMPILER_CLASSES}. */
class Distribution {
  private static final String MODULE = "-classpath.properties";

  public static void main(String[] arguments) throws IOException {
    Path jars = Path.of(arguments[0]);
    Path lib = Files.createDirectories(Path.of(arguments[1]));
    String version = arguments[2];
    for (Path jar : files(jars)) {
      String name = jar.getFileName().toString();
      Files.copy(jar, lib.resolve(name.startsWith("gradle-api-") ? "gradle-all-" + version + ".jar" : name),
          StandardCopyOption.REPLACE_EXISTING);
    }
    // Gradle filters what plugins see by module: here every module has all classes.
    String classPath = "gradle-all-" + version + ".jar," + files(jars).stream().map(jar -> jar.getFileName().toString())
        .filter(name -> name.startsWith("groovy-") || name.startsWith("kotlin-")).collect(Collectors.joining(","));
    try (ZipFile all = new ZipFile(lib.resolve("gradle-all-" + version + ".jar").toFile())) {
      for (ZipEntry entry : all.stream().filter(each -> isModule(each.getName())).toList()) {
        Properties module = new Properties();
        try (InputStream content = all.getInputStream(entry)) {
          module.load(content);
        }
        String name = entry.getName().substring(0, entry.getName().length() - MODULE.length());
        try (ZipOutputStream jar = jar(lib, name, version)) {
          write(jar, entry.getName(), "projects=" + module.getProperty("projects", "") + "\nruntime=" + classPath
              + "\noptional=" + module.getProperty("optional", "") + "\n");
        }
      }
    }
    Path classes = Path.of(arguments[3]);
    try (ZipOutputStream jar = jar(lib, "gradle-java-compiler-plugin", version)) {
      write(jar, "gradle-java-compiler-plugin" + MODULE, "projects=\nruntime=\noptional=\n");
      for (Path file : files(classes)) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
  }

  private static boolean isModule(String name) {
    return name.endsWith(MODULE) && name.indexOf('/') < 0;
  }

  private static ZipOutputStream jar(Path lib, String module, String version) throws IOException {
    return new ZipOutputStream(Files.newOutputStream(lib.resolve(module + "-" + version + ".jar")));
  }

  private static void write(ZipOutputStream jar, String name, String content) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
