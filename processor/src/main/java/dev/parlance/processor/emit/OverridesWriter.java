package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.support.Version;
import java.util.List;

/** Writes the class that gives the texts of an application to the class of a library. */
final class OverridesWriter {
  private static final int INDENT = 4;

  private OverridesWriter() {}

  /** Writes the class, whose texts are those of {@code model} for {@code library}. */
  static TypeSpec write(MessagesModel model, LibraryLocales library) {
    TypeSpec.Builder type = TypeSpec.classBuilder(model.messages())
        .addJavadoc("Texts for {@link $T}.\n\n<p>{@code new $L().install()} gives them to it.\n", library.messages(),
            model.messages().simpleName())
        .addAnnotation(Types.generatedWithFingerprints(model))
        .addModifiers(FINAL)
        .superclass(Types.OVERRIDING_TEXTS)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PUBLIC)
            .addJavadoc("Texts that are not installed yet.\n")
            .addStatement(callOfSuper(model, library))
            .build())
        .addMethod(LocalesWriter.overriding("library").returns(Types.BUNDLED)
            .addStatement("return $T.of($T.ROOT)", library.messages(), Types.LOCALE)
            .build())
        .addMethod(LocalesWriter.overriding("load").returns(Types.PACKED_TEXTS)
            .addParameter(int.class, "number")
            .addCode(model.locales().isEmpty()
                ? CodeBlock.of("throw new $T(number);\n", IndexOutOfBoundsException.class) : LocalesWriter.load(model))
            .build());
    Types.nullness(model, List.of()).forEach(type::addAnnotation);
    if (model.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    return type.build();
  }

  private static CodeBlock callOfSuper(MessagesModel model, LibraryLocales library) {
    // The name of the class is written by JavaPoet, which knows what is imported.
    CodeBlock call = LocalesWriter.callOfSuper(INDENT + library.messages().simpleName().length(),
        List.of(Literals.of(Version.VALUE), "$T.class", Literals.of(library.entries())),
        List.of(LocalesWriter.words(model.locales()), library.words(), model.matches()));
    return CodeBlock.of(call.toString(), library.messages());
  }
}
