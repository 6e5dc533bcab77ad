package dev.parlance.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.parlance.processor.locate.AnnotatedSource;
import dev.parlance.processor.overview.SourcePlace;
import dev.parlance.processor.report.Location;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the lines of declarations, as far as the compiler reveals them.
 *
 * @param environment the compiler's
 */
record DeclarationPlaces(ProcessingEnvironment environment) {
  /** The place of {@code at}, a declaration of this round: compilers forget those of earlier rounds. */
  Optional<SourcePlace> of(Location.Declaration at) {
    return AnnotatedSource.of(at.element(), environment).map(file -> new SourcePlace(file.toString(), line(at)));
  }

  /** The line, which only javac reveals; else 0. */
  private int line(Location.Declaration at) {
    try {
      Trees trees = Trees.instance(environment);
      TreePath path = at.annotation() == null ? trees.getPath(at.element())
          : at.value() == null ? trees.getPath(at.element(), at.annotation())
          : trees.getPath(at.element(), at.annotation(), at.value());
      if (path == null) {
        return 0;
      }
      long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
      return start < 0 ? 0 : (int) path.getCompilationUnit().getLineMap().getLineNumber(start);
    } catch (RuntimeException | LinkageError refused) {
      return 0;
    }
  }
}
