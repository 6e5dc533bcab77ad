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
import dev.parlance.support.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            .addCode(load(model))
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

  private CodeBlock callOfSuper() {
    return callOfSuper(INDENT, List.of(Literals.of(Version.VALUE)), List.of(words(model.locales()), model.matches()));
  }

  /**
   * A call of the superclass's constructor, on one line where that is short enough.
   *
   * @param indent the column where it is written
   * @param first the first arguments
   * @param words for each further argument the words of a string, which may be a long one
   */
  static CodeBlock callOfSuper(int indent, List<String> first, List<List<String>> words) {
    List<List<String>> further = words.stream().map(LocalesWriter::literals).toList();
    String call = "super(" + Stream.concat(first.stream(), further.stream().map(each -> each.get(0)))
        .collect(Collectors.joining(", ")) + ")";
    boolean fits = further.stream().allMatch(each -> each.size() == 1) && indent + call.length() + ";".length() <= LINE;
    return CodeBlock.of("$L", fits ? call : "super(" + Stream.concat(Stream.of(String.join(", ", first)),
        further.stream().map(LocalesWriter::joined)).map("\n"::concat).collect(Collectors.joining(",")) + ")");
  }

  /** The words for {@code locales}, each with its parent. */
  static List<String> words(List<PackedLocale> locales) {
    return locales.stream().map(locale -> locale.tag() + locale.parent().map(">"::concat).orElse("")).toList();
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

  /** Returns the texts of the locale with {@code number}. */
  static CodeBlock load(MessagesModel model) {
    ClassName first = model.texts(model.locales().get(0).tag());
    if (model.locales().size() == 1) {
      return CodeBlock.builder().addStatement("return $T.texts()", first).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (number) {\n$>");
    for (int i = 1; i < model.locales().size(); i++) {
      code.add("case $L -> $T.texts();\n", i, model.texts(model.locales().get(i).tag()));
    }
    return code.add("default -> $T.texts();\n$<};\n", first).build();
  }

  private ClassName source() {
    return model.texts(model.locales().get(0).tag());
  }

  /** A method of the superclass. */
  static MethodSpec.Builder overriding(String method) {
    return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(PROTECTED);
  }

  /** {@code words} with spaces between, in as many literals as keep a line short. */
  static List<String> literals(List<String> words) {
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
