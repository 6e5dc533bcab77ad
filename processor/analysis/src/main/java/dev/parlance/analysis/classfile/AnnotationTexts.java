package dev.parlance.analysis.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** The annotations of classes and their members, and the texts in them. */
final class AnnotationTexts {
  /** Annotations that repeat names of the source. */
  private static final Set<String> METADATA =
      Set.of("Lkotlin/Metadata;", "Lscala/reflect/ScalaSignature;", "Lscala/reflect/ScalaLongSignature;");

  private AnnotationTexts() {}

  /** The annotations of {@code type} itself. */
  static List<AnnotationNode> of(ClassNode type) {
    List<AnnotationNode> all = new ArrayList<>();
    addAll(all, type.visibleAnnotations, type.invisibleAnnotations, type.visibleTypeAnnotations,
        type.invisibleTypeAnnotations);
    return all;
  }

  /** The annotations of the members of {@code type} and of the parameters of its methods. */
  static List<AnnotationNode> ofMembers(ClassNode type) {
    List<AnnotationNode> all = new ArrayList<>();
    for (FieldNode field : type.fields) {
      addAll(all, field.visibleAnnotations, field.invisibleAnnotations, field.visibleTypeAnnotations,
          field.invisibleTypeAnnotations);
    }
    for (MethodNode method : type.methods) {
      addAll(all, method.visibleAnnotations, method.invisibleAnnotations, method.visibleTypeAnnotations,
          method.invisibleTypeAnnotations);
      ofParameters(method).forEach(all::addAll);
    }
    if (type.recordComponents != null) {
      for (RecordComponentNode component : type.recordComponents) {
        addAll(all, component.visibleAnnotations, component.invisibleAnnotations, component.visibleTypeAnnotations,
            component.invisibleTypeAnnotations);
      }
    }
    return all;
  }

  /** The annotations of each parameter of {@code method}. */
  static List<List<AnnotationNode>> ofParameters(MethodNode method) {
    List<List<AnnotationNode>> all = new ArrayList<>();
    for (int i = 0; i < Type.getArgumentTypes(method.desc).length; i++) {
      List<AnnotationNode> ofOne = new ArrayList<>();
      addAll(ofOne, at(method.visibleParameterAnnotations, i), at(method.invisibleParameterAnnotations, i));
      all.add(ofOne);
    }
    return all;
  }

  /** Gives {@code texts} the texts in the value of an annotation, or in an annotation. */
  static void addTexts(Object value, Consumer<String> texts) {
    if (value instanceof String text) {
      texts.accept(text);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> addTexts(each, texts));
    } else if (value instanceof AnnotationNode annotation && !METADATA.contains(annotation.desc)
        && !annotation.desc.startsWith("Ldev/parlance/") && annotation.values != null) {
      // Names and values in turn.
      for (int i = 1; i < annotation.values.size(); i += 2) {
        addTexts(annotation.values.get(i), texts);
      }
    }
  }

  private static List<AnnotationNode> at(List<AnnotationNode>[] parameters, int index) {
    return parameters == null || index >= parameters.length ? null : parameters[index];
  }

  @SafeVarargs
  private static void addAll(List<AnnotationNode> all, List<? extends AnnotationNode>... some) {
    for (List<? extends AnnotationNode> each : some) {
      if (each != null) {
        all.addAll(each);
      }
    }
  }
}
