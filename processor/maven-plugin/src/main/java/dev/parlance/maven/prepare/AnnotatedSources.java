package dev.parlance.maven.prepare;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the sources with {@code @MessageCatalog}, without compiling them. */
final class AnnotatedSources {
  private static final String PACKAGE = "dev.parlance";
  private static final String ANNOTATION = "MessageCatalog";
  private static final Set<String> IMPORTS = Set.of(PACKAGE + "." + ANNOTATION, PACKAGE + ".*");

  private AnnotatedSources() {}

  /** The {@code files} that have the annotation; none where Maven runs without a compiler. */
  static List<Path> in(List<Path> files, Charset encoding) throws IOException {
    List<Path> candidates = new ArrayList<>();
    for (Path file : files) {
      // Few sources have the word, so that few are parsed.
      if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(ANNOTATION)) {
        candidates.add(file);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> annotated = new ArrayList<>();
    if (compiler == null || candidates.isEmpty()) {
      return annotated;
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(ignored -> {}, Locale.ROOT, encoding)) {
      for (Path file : candidates) {
        JavacTask task = (JavacTask) compiler.getTask(null, manager, ignored -> {}, List.of("-proc:none"), null,
            manager.getJavaFileObjects(file));
        for (CompilationUnitTree unit : task.parse()) {
          if (isAnnotated(unit)) {
            annotated.add(file);
          }
        }
      }
    }
    return annotated;
  }

  private static boolean isAnnotated(CompilationUnitTree unit) {
    boolean isImported = unit.getImports().stream()
        .anyMatch(each -> IMPORTS.contains(each.getQualifiedIdentifier().toString()));
    return Boolean.TRUE.equals(new TreeScanner<Boolean, Void>() {
      @Override
      public Boolean visitAnnotation(AnnotationTree annotation, Void nothing) {
        String name = annotation.getAnnotationType().toString();
        String simple = name.startsWith(PACKAGE + ".") ? name.substring(PACKAGE.length() + 1) : isImported ? name : "";
        return simple.equals(ANNOTATION) || simple.equals(ANNOTATION + ".List");
      }

      @Override
      public Boolean reduce(Boolean one, Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
      }
    }.scan(unit, null));
  }
}
