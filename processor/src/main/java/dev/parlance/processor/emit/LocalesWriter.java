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

/**
 * Writes the nested class that knows the locales.
 *
 * <p>The class calls a static method of each class of texts, so that the verifier loads none of them: a method that
 * returned them as their common type would load all.
 */
final class LocalesWriter {
  private static final int LINE = 100;
  private static final int INDENT = 6;
  private static final int MOST_IN_LITERAL = 80;
  /** The literals of which one constant is made: it has at most 65 534 bytes, and a pair of tags up to 201. */
  private static final int MOST_IN_CONSTANT = 300;

  private final MessagesModel model;
  private final ClassName name;

  LocalesWriter(MessagesModel model, ClassName name) {
    this.model = model;
    this.name = name;
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(name)
        .addJavadoc("The locales, the texts of each loaded when they are first needed.\n")
        .addAnnotation(Types.generated(model))
        .addModifiers(PRIVATE, STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(Types.MESSAGE_LOCALES, model.messages()))
        .addMethod(MethodSpec.constructorBuilder()
            .addJavadoc("The locales, and which of them fits which request.\n")
            .addStatement(callOfSuper())
            .build())
        .addMethod(overriding("messages").returns(model.messages())
            .addParameter(Types.TEXT_TABLE, "texts")
            .addStatement(messages())
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

  private CodeBlock messages() {
    return model.isAbstract()
        ? CodeBlock.of("throw new $T($S)", UnsupportedOperationException.class,
            "The interface had a compile error; see the build output.")
        : CodeBlock.of("return new $T(texts)", model.messages());
  }

  /** The call, on one line where that is short enough. */
  private CodeBlock callOfSuper() {
    List<String> locales = literals(model.locales().stream().map(LocalesWriter::word).toList());
    List<String> matches = literals(model.matches());
    String call = "super(" + locales.get(0) + ", " + matches.get(0) + ")";
    boolean fits = locales.size() == 1 && matches.size() == 1 && INDENT + call.length() + ";".length() <= LINE;
    return CodeBlock.of("$L", fits ? call : "super(\n" + joined(locales) + ",\n" + joined(matches) + ")");
  }

  /** Joins {@code literals}; what is too long for a constant is joined when the class is loaded. */
  private static String joined(List<String> literals) {
    List<String> constants = new ArrayList<>();
    for (int start = 0; start < literals.size(); start += MOST_IN_CONSTANT) {
      constants.add(String.join("\n    + ",
          literals.subList(start, Math.min(literals.size(), start + MOST_IN_CONSTANT))));
    }
    return constants.size() == 1 ? constants.get(0) : "(" + String.join(")\n    .concat(", constants) + ")";
  }

  private CodeBlock load() {
    if (model.locales().size() == 1) {
      return CodeBlock.builder().addStatement("return $T.texts()", source()).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (number) {\n$>");
    for (int i = 1; i < model.locales().size(); i++) {
      code.add("case $L -> $T.texts();\n", i, model.texts(model.locales().get(i).tag()));
    }
    return code.add("default -> $T.texts();\n$<};\n", source()).build();
  }

  private ClassName source() {
    return model.texts(model.locales().get(0).tag());
  }

  private static String word(PackedLocale locale) {
    return locale.tag() + locale.parent().map(">"::concat).orElse("");
  }

  private static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(PROTECTED);
  }

  /** {@code words} with spaces between, in as many literals as keep a line short. */
  private static List<String> literals(List<String> words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() + word.length() > MOST_IN_LITERAL) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(lines.isEmpty() && line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.stream().map(Literals::of).toList();
  }
}
