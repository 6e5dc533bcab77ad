package dev.parlance.analysis.classfile;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The texts in class files, constants and values of annotations, by which entries are named.
 *
 * @param names the texts, and what they have in braces, as {@code "{cart.title}"} has
 * @param beginnings the texts that end as the part of an ID does, such as the first of {@code "status." + status}
 */
public record ClassTexts(Set<String> names, Set<String> beginnings) {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern BEGINNING = Pattern.compile("[^{}]*\\p{L}[^{}]*[._-]");

  /** The marks of values in what {@link java.lang.invoke.StringConcatFactory} puts together. */
  private static final Pattern VALUE = Pattern.compile("[\u0001\u0002]");

  /** No texts; more are added. */
  static ClassTexts none() {
    return new ClassTexts(new HashSet<>(), new HashSet<>());
  }

  /** Whether one of the texts names the entry {@code id}. */
  boolean name(String id) {
    return names.contains(id) || beginnings.stream().anyMatch(id::startsWith);
  }

  /** Adds the texts in {@code type}. */
  void addAll(ClassNode type) {
    AnnotationTexts.of(type).forEach(each -> AnnotationTexts.addTexts(each, this::add));
    AnnotationTexts.ofMembers(type).forEach(each -> AnnotationTexts.addTexts(each, this::add));
    for (FieldNode field : type.fields) {
      addConstant(field.value);
    }
    for (MethodNode method : type.methods) {
      AnnotationTexts.addTexts(method.annotationDefault, this::add);
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof LdcInsnNode constant) {
          addConstant(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
          for (Object argument : dynamic.bsmArgs) {
            addConstant(argument);
          }
        }
      }
    }
  }

  private void addConstant(Object constant) {
    if (constant instanceof String text) {
      for (String part : VALUE.split(text)) {
        add(part);
      }
    }
  }

  private void add(String text) {
    names.add(text);
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      names.add(braces.group(1));
    }
    String begun = text.substring(text.lastIndexOf('{') + 1);
    if (BEGINNING.matcher(begun).matches()) {
      beginnings.add(begun);
    }
  }
}
