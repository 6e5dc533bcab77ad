package org.gradle.internal.compiler.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/**
 * Stands in for the class by which Gradle learns, while javac runs, which classes each source made and whose constants a
 * class uses. Constants count as used by what others see, which recompiles at worst too much.
 */
public class IncrementalCompileTask implements JavaCompiler.CompilationTask {
  private final JavacTask task;
  private final Function<File, Optional<String>> sourceKey;
  private final Consumer<String> beforeWriting;
  private final Consumer<Map<String, Set<String>>> classes;
  private final BiConsumer<String, String> constants;
  private final Map<String, Set<String>> classesBySource = new HashMap<>();

  /** The signature that Gradle calls. */
  public IncrementalCompileTask(JavaCompiler.CompilationTask task, Function<File, Optional<String>> sourceKey,
      Consumer<String> beforeWriting, Consumer<Map<String, Set<String>>> classes,
      BiConsumer<String, String> accessibleConstants, BiConsumer<String, String> privateConstants) {
    this.task = (JavacTask) task;
    this.sourceKey = sourceKey;
    this.beforeWriting = beforeWriting;
    this.classes = classes;
    constants = accessibleConstants;
  }

  @Override
  public Boolean call() {
    task.addTaskListener(new TaskListener() {
      @Override
      public void started(TaskEvent event) {
        JavaFileObject source = event.getSourceFile();
        if (source == null || source.getKind() != JavaFileObject.Kind.SOURCE) {
          return;
        }
        File file = new File(source.getName());
        if (event.getKind() == TaskEvent.Kind.GENERATE) {
          String name = nameOf(event.getTypeElement());
          sourceKey.apply(file).ifPresent(key -> {
            add(key, name);
            beforeWriting.accept(name);
          });
        } else if (event.getKind() == TaskEvent.Kind.ANALYZE && file.getName().equals("package-info.java")) {
          sourceKey.apply(file).ifPresent(key -> add(key, key.replaceFirst("[.]java$", "").replace('/', '.')));
        }
      }

      @Override
      public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE) {
          new Constants().scan(Trees.instance(task).getPath(event.getCompilationUnit(), event.getCompilationUnit()),
              null);
        }
      }
    });
    try {
      return task.call();
    } finally {
      classes.accept(classesBySource);
    }
  }

  private void add(String source, String name) {
    classesBySource.computeIfAbsent(source, any -> new TreeSet<>()).add(name);
  }

  private String nameOf(TypeElement type) {
    return type.getQualifiedName().toString().endsWith("module-info") ? "module-info"
        : task.getElements().getBinaryName(type).toString();
  }

  @Override
  public void addModules(Iterable<String> names) {
    task.addModules(names);
  }

  @Override
  public void setProcessors(Iterable<? extends Processor> processors) {
    task.setProcessors(processors);
  }

  @Override
  public void setLocale(Locale locale) {
    task.setLocale(locale);
  }

  private final class Constants extends TreePathScanner<Void, Void> {
    private String user;

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
      if (unit.getSourceFile().getName().endsWith("package-info.java")) {
        user = unit.getPackageName() + ".package-info";
      }
      return super.visitCompilationUnit(unit, none);
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      String outer = user;
      user = nameOf((TypeElement) Trees.instance(task).getElement(getCurrentPath()));
      super.visitClass(tree, none);
      user = outer;
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
      look();
      return super.visitMemberSelect(tree, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      look();
      return super.visitIdentifier(tree, none);
    }

    private void look() {
      Element element = Trees.instance(task).getElement(getCurrentPath());
      if (user != null && element instanceof VariableElement constant && constant.getConstantValue() != null
          && constant.getEnclosingElement() instanceof TypeElement owner && !nameOf(owner).equals(user)) {
        constants.accept(nameOf(owner), user);
      }
    }
  }
}
