package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Makes the compiler go on to another round, which it does only where a source was generated.
 *
 * <p>Waiting for other processors takes this: nobody knows before the last round that it is the last one, and what is
 * generated in that one comes too late for the sources that name it. Besides, javac asks processors of {@code *} only in
 * a round in which annotations are left to claim, or that has none.
 */
final class NextRound {
  private static final int MOST = 100;

  private final ProcessingEnvironment environment;
  private final List<OutputFile> files = new ArrayList<>();
  private int number;

  NextRound(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Generates a source without a class, because of {@code element}; returns whether that succeeded. */
  boolean ask(Element element) {
    String packageName = environment.getElementUtils().getPackageOf(element).getQualifiedName().toString();
    while (number < MOST) {
      number++;
      // Not the name of a class of texts: no language is called so.
      ClassName name = ClassName.get(packageName, element.getSimpleName() + "_round" + number);
      try {
        OutputFile file = OutputFile.create(name, element, environment);
        file.write(out -> out.append(packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
            .append("// Waits for other annotation processors; generated like what has\n")
            .append("// import dev.parlance.support.Generated;\n"));
        files.add(file);
        return true;
      } catch (FilerException exists) {
        // An earlier build left it among the sources of this one.
      } catch (IOException failed) {
        return false;
      }
    }
    return false;
  }

  /** Deletes what was generated, since tools compile again where a source has no class; ECJ may read it once more. */
  void delete() {
    if (!files.isEmpty() && isJavac()) {
      files.forEach(OutputFile::delete);
    }
  }

  private boolean isJavac() {
    try {
      return Trees.instance(environment) != null;
    } catch (RuntimeException | LinkageError refused) {
      return false;
    }
  }
}
