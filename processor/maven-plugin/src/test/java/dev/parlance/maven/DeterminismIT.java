package dev.parlance.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.maven.testing.MavenProject;
import dev.parlance.maven.testing.Outputs;
import dev.parlance.maven.testing.Poms;
import dev.parlance.maven.testing.ResultTable;
import dev.parlance.maven.testing.Shop;
import dev.parlance.maven.testing.Tools;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The same sources and catalogs make the same bytes, wherever and whenever they are compiled. */
@ExtendWith(ResultTable.class)
class DeterminismIT {
  private static final String AMERICAN = "-Duser.language=en -Duser.country=US -Duser.timezone=America/Los_Angeles"
      + " -Dfile.encoding=UTF-8";
  /** With digits of their own, in ISO-8859-1, and a day ahead. */
  private static final String EGYPTIAN = "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab"
      + " -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1";
  private static final String TURKISH = "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu"
      + " -Dfile.encoding=ISO-8859-9";
  private static final int FILES = 41;

  @TempDir
  Path folder;

  @Test
  void machinesOfOtherLocalesTimeZonesEncodingsAndFileOrdersMakeTheSameBytes() throws IOException {
    Outputs american = built("here", AMERICAN, false);

    assertEquals(FILES, american.files().size(), () -> american.files().keySet().toString());
    assertEquals(List.of(), american.differencesFrom(built("a/place far/away", EGYPTIAN, true)));
    if (Boolean.getBoolean("parlance.matrix")) {
      assertEquals(List.of(), american.differencesFrom(built("başka", TURKISH, true)));
    }
  }

  @Test
  void sourcesInAnotherOrderMakeTheSameBytes() {
    MavenProject project = Shop.write(new MavenProject(folder));

    Outputs forwards = compiled(project, "forwards", false);

    assertEquals(FILES, forwards.files().size(), () -> forwards.files().keySet().toString());
    assertEquals(List.of(), forwards.differencesFrom(compiled(project, "backwards", true)));
  }

  @Test
  void anEditedTranslationChangesTheTextsOfItsLocaleAndOnlyTheChecksumsBesides() {
    MavenProject project = Shop.write(new MavenProject(folder));
    Outputs before = compiled(project, "before", false);
    String german = Shop.CATALOGS + "messages.de.txt";
    project.write(german, project.read(german).replace("Hallo", "Guten Tag,").replace("im Korb", "im Warenkorb"));

    Outputs after = compiled(project, "after", false);

    assertEquals(members(before), members(after));
    assertEquals(List.of("com/acme/shop/Messages_de", "com/acme/shop/Messages_en", "com/acme/shop/OrderMessagesImpl_de",
        "com/acme/shop/OrderMessagesImpl_en").stream().flatMap(name -> Stream.of(name + ".class", name + ".java"))
        .toList(), after.differencesFrom(before));
  }

  private Outputs built(String place, String jvmOptions, boolean lastFirst) throws IOException {
    Path base = Files.createDirectories(folder.resolve(place));
    Tools tools = Tools.running();
    MavenProject project = Shop.write(
        new MavenProject(base, jvmOptions).write("pom.xml", Poms.documented(tools)), Shop.files(), lastFirst);
    if (lastFirst) {
      makeOldAndPrivate(base);
    }
    project.build(tools, "compile").succeeded();
    return Outputs.of(base.resolve("target"));
  }

  /** As they are on a machine with another clock and the umask 077. */
  private static void makeOldAndPrivate(Path base) throws IOException {
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        assertTrue(file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true));
      }
    }
  }

  /** What plain javac makes of {@code project}, in a folder of its own. */
  private Outputs compiled(MavenProject project, String output, boolean lastFirst) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(project.path("src/main/java"))) {
      List<Path> sources = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
      if (lastFirst) {
        Collections.reverse(sources);
      }
      String path = System.getProperty("java.class.path");
      Path target = Files.createDirectories(folder.resolve(output));
      StringWriter messages = new StringWriter();
      boolean success = javac.getTask(messages, files, null, List.of("-encoding", "UTF-8", "--release", "17",
          "-d", target.toString(), "-classpath", path, "-processorpath", path), null,
          files.getJavaFileObjectsFromPaths(sources)).call();
      assertTrue(success, messages::toString);
      return Outputs.of(target);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The name, descriptor and access of each member that is not private, by class. */
  private static Map<String, List<String>> members(Outputs outputs) {
    Map<String, List<String>> members = new TreeMap<>();
    outputs.files().forEach((path, content) -> {
      if (path.endsWith(".class")) {
        List<String> found = new ArrayList<>();
        new ClassReader(content).accept(new Members(found), ClassReader.SKIP_CODE);
        members.put(path, found);
      }
    });
    List<String> methods = members.get("com/acme/shop/Messages.class");
    assertTrue(methods.contains("hello(Ljava/lang/String;)Ljava/lang/String; 1"), methods::toString);
    return members;
  }

  /** Notes members. */
  private static final class Members extends ClassVisitor {
    private final List<String> found;

    Members(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
      add(access, name + " " + type);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
      add(access, name + type);
      return null;
    }

    private void add(int access, String member) {
      if ((access & Opcodes.ACC_PRIVATE) == 0) {
        found.add(member + " " + access);
      }
    }
  }
}
