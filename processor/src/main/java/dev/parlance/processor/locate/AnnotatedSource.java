package dev.parlance.processor.locate;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Finds the source file of an annotated element. */
public final class AnnotatedSource {
  private AnnotatedSource() {}

  /** The file's absolute path; empty where the compiler does not reveal it or it is not a file. */
  public static Optional<Path> of(Element element, ProcessingEnvironment environment) {
    return WrappedEnvironment.layers(environment).stream()
        .flatMap(layer -> fromElements(element, layer).or(() -> fromTrees(element, layer)).stream())
        .findFirst().flatMap(AnnotatedSource::path).or(() -> EclipseIde.source(element, environment));
  }

  /** Calls {@code Elements.getFileObjectOf}, which exists from JDK 18 on. */
  private static Optional<FileObject> fromElements(Element element, ProcessingEnvironment environment) {
    try {
      return Optional.ofNullable((FileObject) Elements.class.getMethod("getFileObjectOf", Element.class)
          .invoke(environment.getElementUtils(), element));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /** Asks the tree API of javac, which refuses other compilers, and wrappers of javac. */
  private static Optional<FileObject> fromTrees(Element element, ProcessingEnvironment environment) {
    try {
      TreePath path = Trees.instance(environment).getPath(element);
      return path == null ? Optional.empty() : Optional.of(path.getCompilationUnit().getSourceFile());
    } catch (RuntimeException | LinkageError refused) {
      return Optional.empty();
    }
  }

  private static Optional<Path> path(FileObject file) {
    try {
      return FileUri.path(file.toUri());
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }
}
