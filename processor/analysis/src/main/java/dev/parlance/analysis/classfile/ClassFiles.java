package dev.parlance.analysis.classfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Finds and reads class files. */
public final class ClassFiles {
  private static final int NEWEST = Opcodes.V25;
  private static final byte[] PARLANCE = "Ldev/parlance/".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] SPRING = "org/springframework/".getBytes(StandardCharsets.ISO_8859_1);

  private ClassFiles() {}

  /**
   * The sorted paths of all class files below {@code folder}; empty where it does not exist. Links and pipes are not
   * listed: compilers write files.
   */
  public static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".class")
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
  }

  /** Reads a class file; empty where it is broken, as after an interrupted build. */
  public static Optional<ParlanceClassFile> read(Path file) throws IOException {
    try {
      return Optional.of(ParlanceClassFile.read(Files.readAllBytes(file)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /**
   * Whether the Java source of a class is in one of {@code roots}.
   *
   * @param name the class's internal name
   * @param sourceFile the name of its source; if null, the source is assumed to have the name of the class
   */
  public static boolean hasSource(String name, String sourceFile, List<Path> roots) {
    int start = name.lastIndexOf('/') + 1;
    int end = name.indexOf('$', start + 1);
    String source = sourceFile == null ? name.substring(start, end < 0 ? name.length() : end) + ".java" : sourceFile;
    return source.endsWith(".java")
        && roots.stream().anyMatch(root -> Files.exists(root.resolve(name.substring(0, start) + source)));
  }

  /** The path of the source of {@code type} from its folder of sources; with the name of the class where it is unknown. */
  static String source(ClassNode type) {
    String folder = type.name.substring(0, type.name.lastIndexOf('/') + 1);
    return folder + (type.sourceFile == null ? type.name.substring(folder.length()) : type.sourceFile);
  }

  /** A reader of a class file of any version: the parts that are read here have not changed for long. */
  public static ClassReader reader(byte[] classFile) {
    int major = (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    if (major > NEWEST) {
      classFile[6] = 0;
      classFile[7] = NEWEST;
    }
    return new ClassReader(classFile);
  }

  /** Whether {@code content} names a type of Parlance; all other class files need not be parsed. */
  public static boolean mentionsParlance(byte[] content) {
    return mentions(content, PARLANCE);
  }

  /** Whether {@code content} names a type of Spring. */
  static boolean mentionsSpring(byte[] content) {
    return mentions(content, SPRING);
  }

  private static boolean mentions(byte[] content, byte[] name) {
    for (int i = 0; i <= content.length - name.length; i++) {
      int matched = 0;
      while (matched < name.length && content[i + matched] == name[matched]) {
        matched++;
      }
      if (matched == name.length) {
        return true;
      }
    }
    return false;
  }
}
