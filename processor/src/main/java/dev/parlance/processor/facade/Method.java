package dev.parlance.processor.facade;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * An abstract method of a facade.
 *
 * @param element the method
 * @param type its type as a member of the facade
 * @param annotation its {@code @MessageId}
 * @param ids what that names, first come first served; empty without
 * @param text the text that it pins; empty for none
 */
public record Method(ExecutableElement element, ExecutableType type, Optional<AnnotationMirror> annotation,
    List<Id> ids, String text) {
  /** Copies the list. */
  public Method {
    ids = List.copyOf(ids);
  }

  /** An ID with where it stands. */
  public record Id(String id, AnnotationValue value) {}

  /** The name. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** The parameters. */
  List<Argument> arguments() {
    List<? extends VariableElement> names = element.getParameters();
    List<? extends TypeMirror> types = type.getParameterTypes();
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Argument(names.get(i).getSimpleName().toString(), types.get(i))).toList();
  }

  /** A parameter's name and type. */
  record Argument(String name, TypeMirror type) {}
}
