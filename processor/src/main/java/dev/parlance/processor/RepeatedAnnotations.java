package dev.parlance.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.parlance.processor.report.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * Prints diagnostics at one of several annotations of one kind: javac itself finds none that it puts into a container,
 * and prints at the annotated element.
 */
final class RepeatedAnnotations {
  private RepeatedAnnotations() {}

  /** Prints {@code message}, where {@code at} is such a place and the compiler is javac; returns whether it did. */
  static boolean print(
      Diagnostic.Kind kind, String message, Location.Declaration at, ProcessingEnvironment environment) {
    if (at.annotation() == null || at.element().getAnnotationMirrors().contains(at.annotation())) {
      return false;
    }
    try {
      return InJavac.print(kind, message, at, environment);
    } catch (RuntimeException | LinkageError refused) {
      // Another compiler, or a wrapper of javac.
      return false;
    }
  }

  /** A class of its own, since other compilers run where the tree API does not exist. */
  private static final class InJavac {
    private InJavac() {}

    static boolean print(
        Diagnostic.Kind kind, String message, Location.Declaration at, ProcessingEnvironment environment) {
      Trees trees = Trees.instance(environment);
      TreePath path = trees.getPath(at.element());
      List<CatalogAnnotation> mirrors = CatalogAnnotation.on(at.element(), environment.getElementUtils());
      List<? extends AnnotationTree> written = path == null ? List.of() : annotations(path.getLeaf());
      int index = IntStream.range(0, mirrors.size())
          .filter(i -> mirrors.get(i).annotation() == at.annotation()).findFirst().orElse(written.size());
      if (written.size() != mirrors.size() || index == written.size()) {
        return false;
      }
      trees.printMessage(kind, message, value(written.get(index), at), path.getCompilationUnit());
      return true;
    }

    private static List<? extends AnnotationTree> annotations(Tree declaration) {
      List<? extends AnnotationTree> all = declaration instanceof ClassTree type ? type.getModifiers().getAnnotations()
          : declaration instanceof PackageTree named ? named.getAnnotations()
          : declaration instanceof CompilationUnitTree unit ? unit.getPackageAnnotations() : List.of();
      return all.stream().filter(each -> each.getAnnotationType().toString().endsWith("MessageCatalog")).toList();
    }

    private static Tree value(AnnotationTree annotation, Location.Declaration at) {
      for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each : at.annotation().getElementValues()
          .entrySet()) {
        if (each.getValue() == at.value()) {
          return annotation.getArguments().stream()
              .filter(argument -> argument instanceof AssignmentTree assigned
                  && each.getKey().getSimpleName().contentEquals(assigned.getVariable().toString()))
              .map(argument -> (Tree) ((AssignmentTree) argument).getExpression()).findFirst().orElse(annotation);
        }
      }
      return annotation;
    }
  }
}
