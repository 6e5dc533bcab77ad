package dev.parlance.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.parlance.processor.facade.MethodImplementation;
import dev.parlance.processor.message.Message;

/** Writes the methods that implement a facade. */
final class FacadeWriter {
  private FacadeWriter() {}

  /** Writes the implementation of {@code method}, whose texts are in the catalog {@code catalogName}. */
  static MethodSpec method(MethodImplementation method, String catalogName) {
    MethodSpec.Builder implementation = method.declaration().toBuilder();
    for (MethodImplementation.Case each : method.cases()) {
      implementation.addJavadoc(
          "$L", (each == method.cases().get(0) ? "" : "\n<p>") + Javadocs.entry(each.entry(), catalogName));
    }
    if (method.cases().isEmpty()) {
      return implementation.addStatement("throw new $T($S)", UnsupportedOperationException.class,
          "This message had a compile error; see the build output.").build();
    }
    if (method.family().isEmpty()) {
      return implementation.addStatement("return $L", call(method, method.cases().get(0))).build();
    }
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch ($T.requireNonNull($N, $S)) {\n$>",
        Types.OBJECTS, method.family().get(), method.family().get());
    for (MethodImplementation.Case each : method.cases()) {
      choice.add("case $L -> $L;\n", each.constant().orElseThrow(), call(method, each));
    }
    return implementation.addCode(choice.add("$<};\n").build()).build();
  }

  private static CodeBlock call(MethodImplementation method, MethodImplementation.Case each) {
    boolean hidden = method.declaration().parameters().stream().map(ParameterSpec::name).anyMatch("texts"::equals);
    String texts = hidden ? "this.texts" : "texts";
    int number = each.entry().number();
    Message message = each.entry().message();
    if (!method.rich() && message.isConstant()) {
      return CodeBlock.of("$L.text($L)", texts, number);
    }
    CodeBlock.Builder call =
        CodeBlock.builder().add("$T.$L($L, $L", Types.TEXTS, method.rich() ? "rich" : "format", texts, number);
    each.arguments().forEach(argument -> call.add(",$W$L", argument(argument)));
    return call.add(")").build();
  }

  private static CodeBlock argument(MethodImplementation.Argument argument) {
    String name = argument.name();
    CodeBlock notNull = CodeBlock.of("$T.requireNonNull($N, $S)", Types.OBJECTS, name, name);
    return switch (argument.conversion()) {
      case REFERENCE -> notNull;
      case PRIMITIVE -> CodeBlock.of("$N", name);
      case SMALL -> CodeBlock.of("(long) $N", name);
      case BOXED -> CodeBlock.of("$L.longValue()", notNull);
    };
  }
}
