package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.names.ConstantNames;
import dev.parlance.processor.names.MethodName;
import java.util.ArrayList;
import java.util.List;

/** Writes the class with the IDs as constants, which annotations can name. */
public final class IdsWriter {
  /** The name of the class. */
  public static final String NAME = "Ids";

  /** A constant takes three of the 65 535 that a class file has: its name, and its value as a string and as UTF-8. */
  private static final int MOST = 21_000;

  private IdsWriter() {}

  /** The class, behind its superclasses, each with as many constants as a class file holds. */
  static List<TypeSpec> write(MessagesModel model) {
    return write(model, MOST);
  }

  /** Writes at most {@code most} constants per class. */
  static List<TypeSpec> write(MessagesModel model, int most) {
    List<CheckedEntry> entries = model.entries();
    List<String> names = ConstantNames.of(entries.stream().map(entry -> name(entry, model)).toList());
    List<TypeSpec> types = new ArrayList<>();
    for (int start = 0; start == 0 || start < entries.size(); start += most) {
      boolean last = start + most >= entries.size();
      TypeSpec.Builder type = TypeSpec.classBuilder(last ? NAME : superclass(types.size() + 1))
          .addJavadoc("$L\n", last ? "The IDs, for annotations and other places that name keys."
              : "A part of {@link " + NAME + "}, not for use.")
          .addAnnotation(Types.generated(model))
          .addModifiers(PUBLIC, last ? FINAL : ABSTRACT, STATIC)
          .addMethod(MethodSpec.constructorBuilder().addJavadoc("No instances.\n").addModifiers(PRIVATE).build());
      if (start > 0) {
        type.superclass(model.messages().nestedClass(superclass(types.size())));
      }
      for (int i = start; i < Math.min(entries.size(), start + most); i++) {
        type.addField(constant(entries.get(i), names.get(i)));
      }
      types.add(type.build());
    }
    return types;
  }

  /** The name of its method; where the methods are those of a facade, the one that its ID makes. */
  private static String name(CheckedEntry entry, MessagesModel model) {
    return model.facade().isEmpty() ? entry.methodName() : MethodName.of(entry.entry().id()).orElse("m");
  }

  private static String superclass(int number) {
    return NAME + "_" + number;
  }

  private static FieldSpec constant(CheckedEntry entry, String name) {
    String text = Javadocs.text(entry.message());
    return FieldSpec.builder(Types.STRING, name, PUBLIC, STATIC, FINAL)
        .addJavadoc("$L\n", text.isBlank() ? Javadocs.code(entry.entry().id()) : text)
        .initializer("$L", Literals.of(entry.entry().id())).build();
  }
}
