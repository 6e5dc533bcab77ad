package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.emit.pack.PackedLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the nested class that knows the locales.
 *
 * <p>It calls a static method of each class of texts, so that the verifier loads none of them: a method that returned
 * them as their common type would load all.
 */
final class LocalesWriter {
  private static final int LINE = 90;

  private final MessagesModel blueprint;
  private final ClassName name;

  LocalesWriter(MessagesModel blueprint, ClassName name) {
    this.blueprint = blueprint;
    this.name = name;
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(name)
        .addModifiers(PRIVATE, STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(Types.MESSAGE_LOCALES, blueprint.messages()))
        .addMethod(MethodSpec.constructorBuilder()
            .addStatement("super($L,$L)", lines(blueprint.locales().stream().map(LocalesWriter::word).toList()),
                lines(blueprint.matches()))
            .build())
        .addMethod(overriding("messages").returns(blueprint.messages())
            .addParameter(Types.TEXT_TABLE, "texts")
            .addStatement("return new $T(texts)", blueprint.messages())
            .build())
        .addMethod(overriding("load").returns(Types.PACKED_TEXTS)
            .addParameter(int.class, "number")
            .addCode(load())
            .build())
        .addMethod(overriding("entries").returns(ArrayTypeName.of(Types.STRING))
            .addStatement("return $T.entries()", source())
            .build())
        .build();
  }

  private CodeBlock load() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (number)");
    for (int i = 1; i < blueprint.locales().size(); i++) {
      code.add("case $L:\n$>", i).addStatement("return $T.texts()", blueprint.texts(blueprint.locales().get(i).tag()))
          .add("$<");
    }
    return code.add("default:\n$>").addStatement("return $T.texts()", source()).add("$<").endControlFlow().build();
  }

  private ClassName source() {
    return blueprint.texts(blueprint.locales().get(0).tag());
  }

  private static String word(PackedLocale locale) {
    return locale.tag() + locale.parent().map(">"::concat).orElse("");
  }

  private static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(PROTECTED);
  }

  /** {@code words} with spaces between, as a literal on lines of its own where it is long. */
  private static CodeBlock lines(List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() + word.length() > LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(lines.isEmpty() && line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    String literal = lines.stream().map(Literals::of).collect(Collectors.joining("\n+ "));
    return CodeBlock.builder().indent().add("\n$L", literal).unindent().build();
  }
}
