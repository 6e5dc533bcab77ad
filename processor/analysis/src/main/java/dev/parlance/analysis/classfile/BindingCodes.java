package dev.parlance.analysis.classfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The codes that Spring makes of the names of forms and fields: {@code Size.signUp.name}, {@code Size.name},
 * {@code typeMismatch.java.util.Date}, and {@code signUp.name} for the name of the field.
 *
 * @param errors the codes of errors: names of constraints, those of Spring, and those that classes reject values with
 * @param objects the classes of objects that are bound, by the objects' names
 * @param fields the names of the fields of each class
 * @param supertypes the superclass and the interfaces of each class
 */
public record BindingCodes(Set<String> errors, Map<String, Set<String>> objects, Map<String, Set<String>> fields,
    Map<String, List<String>> supertypes) {
  private static final String VALIDATION = "org/springframework/validation/";
  private static final Set<String> BOUND = Set.of("Valid", "Validated", "ModelAttribute");
  private static final Pattern TYPE =
      Pattern.compile("boolean|byte|char|short|int|long|float|double|(?:[\\p{Ll}_]\\w*\\.)+\\p{Lu}\\w*");
  private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*]");

  /** Codes of no class yet; more are added. */
  static BindingCodes none(Map<String, List<String>> supertypes) {
    return new BindingCodes(new HashSet<>(Set.of("typeMismatch", "methodInvocation", "required")), new HashMap<>(),
        new HashMap<>(), supertypes);
  }

  /** Adds what {@code type} contains. */
  void addAll(ClassNode type) {
    Set<String> ofType = fields.computeIfAbsent(type.name, name -> new HashSet<>());
    type.fields.forEach(field -> ofType.add(field.name));
    List<AnnotationNode> ofMembers = AnnotationTexts.ofMembers(type);
    Stream.concat(AnnotationTexts.of(type).stream(), ofMembers.stream()).forEach(each -> errors.add(simple(each)));
    if (ofMembers.stream().anyMatch(each -> each.desc.contains("/validation/constraints/"))) {
      addObject(property(type.name), type.name);
    }
    for (MethodNode method : type.methods) {
      if (method.name.startsWith("set") && method.name.length() > 3) {
        ofType.add(uncapitalized(method.name.substring(3)));
      }
      addParameters(method);
      addRejections(method);
    }
  }

  /** The objects that Spring binds to parameters. */
  private void addParameters(MethodNode method) {
    Type[] types = Type.getArgumentTypes(method.desc);
    List<List<AnnotationNode>> parameters = AnnotationTexts.ofParameters(method);
    for (int i = 0; i < types.length; i++) {
      if (types[i].getSort() == Type.OBJECT) {
        String bound = types[i].getInternalName();
        parameters.get(i).stream().filter(each -> BOUND.contains(simple(each))).forEach(each -> {
          addObject(property(bound), bound);
          AnnotationTexts.addTexts(each, name -> addObject(name, bound));
        });
      }
    }
  }

  /** The texts in a method that calls {@code errors.rejectValue("age", "tooYoung")} or its like. */
  private void addRejections(MethodNode method) {
    boolean rejects = false;
    Set<String> texts = new HashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof MethodInsnNode call) {
        rejects |= call.owner.startsWith(VALIDATION) && call.name.startsWith("reject");
      } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
        texts.add(text);
      }
    }
    if (rejects) {
      errors.addAll(texts);
    }
  }

  private void addObject(String name, String type) {
    objects.computeIfAbsent(name, each -> new HashSet<>()).add(type);
  }

  /** Whether Spring asks for {@code id}. */
  boolean name(String id) {
    return isField(id) || errors.stream().filter(error -> !error.isEmpty() && id.startsWith(error)).anyMatch(
        error -> id.length() == error.length() || id.charAt(error.length()) == '.' && isPlace(id.substring(
            error.length() + 1)));
  }

  /** Whether {@code place} is an object, a field with or without its object, or a type. */
  private boolean isPlace(String place) {
    return objects.containsKey(place) || TYPE.matcher(place).matches() || isField(place) || isPath(place);
  }

  /** Whether {@code id} is an object and a field of it. */
  private boolean isField(String id) {
    int end = id.indexOf('.');
    String[] path = INDEX.matcher(id.substring(end + 1)).replaceAll("").split("\\.", 2);
    return end > 0 && objects.getOrDefault(id.substring(0, end), Set.of()).stream().anyMatch(
        type -> hasField(type, path[0])) && (path.length == 1 || isPath(path[1]));
  }

  private boolean hasField(String type, String name) {
    return fields.getOrDefault(type, Set.of()).contains(name) || supertypes.getOrDefault(type, List.of()).stream()
        .anyMatch(each -> each != null && hasField(each, name));
  }

  /** Whether each name of {@code path} is that of a field of some class. */
  private boolean isPath(String path) {
    return Stream.of(INDEX.matcher(path).replaceAll("").split("\\."))
        .allMatch(name -> fields.values().stream().anyMatch(names -> names.contains(name)));
  }

  private static String simple(AnnotationNode annotation) {
    return simple(Type.getType(annotation.desc).getInternalName());
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
  }

  /** The name that Spring gives an object of {@code type}. */
  private static String property(String type) {
    return uncapitalized(simple(type));
  }

  private static String uncapitalized(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1)) ? name
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
