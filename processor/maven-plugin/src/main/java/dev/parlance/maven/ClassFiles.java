package dev.parlance.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** The class files below a folder. */
final class ClassFiles {
  private static final int NEWEST = Opcodes.V25;
  private static final byte[] MARK = "Ldev/parlance/".getBytes(StandardCharsets.ISO_8859_1);

  private ClassFiles() {}

  /** The paths of all class files below {@code folder}, sorted; none where it does not exist. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  /** The classes below {@code folder} that have annotations of Parlance. */
  static List<AnnotatedClass> annotated(Path folder) throws IOException {
    List<AnnotatedClass> annotated = new ArrayList<>();
    for (Path file : list(folder)) {
      byte[] content = Files.readAllBytes(file);
      if (mentions(content, MARK)) {
        annotated.add(AnnotatedClass.read(content));
      }
    }
    return annotated;
  }

  /** What a class file says; empty where it is broken, as an interrupted build leaves it. */
  static Optional<AnnotatedClass> read(Path file) throws IOException {
    try {
      return Optional.of(AnnotatedClass.read(Files.readAllBytes(file)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** A reader of a class file, of whichever version: what is read here has not changed for long. */
  static ClassReader reader(byte[] classFile) {
    int major = (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
    if (major > NEWEST) {
      classFile[6] = 0;
      classFile[7] = NEWEST;
    }
    return new ClassReader(classFile);
  }

  /** Whether {@code content} holds {@code mark}: most class files need not be taken apart. */
  private static boolean mentions(byte[] content, byte[] mark) {
    for (int i = 0; i <= content.length - mark.length; i++) {
      int matched = 0;
      while (matched < mark.length && content[i + matched] == mark[matched]) {
        matched++;
      }
      if (matched == mark.length) {
        return true;
      }
    }
    return false;
  }
}
