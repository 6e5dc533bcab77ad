package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Writes a superclass with some of the methods of a large catalog, since a class file names at most 65 535 constants.
 *
 * <p>The superclass is public: for each method of a package-private one javac would add a bridge.
 */
final class SuperclassWriter {
  private SuperclassWriter() {}

  /** Writes the class, with a placeholder for {@code methods}. */
  static TypeSpec write(MessagesModel model, int index, EntryMethods methods) {
    GeneratedClasses.Superclass part = model.superclasses().get(index);
    TypeSpec.Builder type = TypeSpec.classBuilder(part.name())
        .addJavadoc("A part of {@link $T}, not for use.\n", model.messages())
        .addAnnotation(Types.generated(model))
        .addModifiers(PUBLIC, ABSTRACT)
        .addField(textsField());
    Types.nullness(model, List.of()).forEach(type::addAnnotation);
    if (index > 0) {
      type.superclass(model.superclasses().get(index - 1).name());
    }
    return type.addMethod(constructor(index > 0).build()).addMethods(methods.placeholder()).build();
  }

  /** Writes the field from which the methods read. */
  static FieldSpec textsField() {
    return FieldSpec.builder(Types.TEXT_TABLE, "texts", PRIVATE, FINAL).addJavadoc("The texts by number.\n").build();
  }

  /** Writes the constructor, which keeps the texts and passes them to the superclass where there is one. */
  static MethodSpec.Builder constructor(boolean withSuperclass) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc("Messages with the given texts.\n\n@param texts the texts of a locale\n")
        .addParameter(Types.TEXT_TABLE, "texts");
    if (withSuperclass) {
      constructor.addStatement("super(texts)");
    }
    return constructor.addStatement("this.texts = texts");
  }
}
