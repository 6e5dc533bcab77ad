package dev.parlance.analysis.templates;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;

/** Finds the keys in messages of constraints while a compiler reads their sources: {@code message = "{name.required}"}. */
public final class AnnotationKeys implements TaskListener {
  private static final String MESSAGE = "message";

  /** A key that is all of a text or has dots; else it may be an attribute, as in {@code "at most {max}"}. */
  private static final Pattern KEY =
      Pattern.compile("^\\{([^{}$\\s]+)}$|(?<![$\\\\])\\{([^{}$\\s.]+\\.[^{}$\\s]+)}");

  /** The keys of Bean Validation itself and of its implementations. */
  private static final Pattern BUILT_IN = Pattern.compile("(?:jakarta|javax|org\\.hibernate)\\..*");

  private final Set<URI> sources;
  private final List<KeyUse> uses = new ArrayList<>();
  private SourcePositions positions;

  /** Finds keys in {@code sources}, and in none that the compiler reads besides. */
  public AnnotationKeys(List<Path> sources) {
    this.sources = sources.stream().map(each -> each.normalize().toUri()).collect(Collectors.toSet());
  }

  /** Whether {@code key} is one of Bean Validation itself. */
  static boolean isBuiltIn(String key) {
    return BUILT_IN.matcher(key).matches();
  }

  /** Listens to a compiler of the JDK; any other has nothing to find. */
  public void listenTo(JavaCompiler.CompilationTask compilation) {
    if (compilation instanceof JavacTask task) {
      positions = Trees.instance(task).getSourcePositions();
      task.addTaskListener(this);
    }
  }

  /** The keys that were found. */
  public List<KeyUse> uses() {
    return uses;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE && sources.contains(event.getSourceFile().toUri().normalize())) {
      CompilationUnitTree unit = event.getCompilationUnit();
      try {
        new Messages(unit, unit.getSourceFile().getCharContent(true).toString()).scan(unit, null);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** Visits the messages in a source. */
  private final class Messages extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final String source;
    private final TextPlaces places;

    Messages(CompilationUnitTree unit, String source) {
      this.unit = unit;
      this.source = source;
      places = new TextPlaces(source);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
      for (ExpressionTree argument : annotation.getArguments()) {
        if (argument instanceof AssignmentTree assigned && assigned.getVariable().toString().equals(MESSAGE)) {
          add(assigned.getExpression());
        }
      }
      return super.visitAnnotation(annotation, none);
    }

    /** The message of a constraint that is declared here. */
    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getName().contentEquals(MESSAGE)) {
        add(method.getDefaultValue());
      }
      return super.visitMethod(method, none);
    }

    private void add(Tree value) {
      if (value instanceof LiteralTree literal && literal.getValue() instanceof String message) {
        int start = (int) positions.getStartPosition(unit, literal);
        int end = (int) positions.getEndPosition(unit, literal);
        Matcher key = KEY.matcher(message);
        while (key.find()) {
          String name = key.group(1) == null ? key.group(2) : key.group(1);
          int offset = start + source.substring(start, end).indexOf("{" + name + "}") + 1;
          if (!isBuiltIn(name)) {
            uses.add(KeyUse.of(Path.of(unit.getSourceFile().toUri()), places.at(offset).line(), places.column(offset),
                KeyUse.Kind.ANNOTATION, name));
          }
        }
      }
    }
  }
}
