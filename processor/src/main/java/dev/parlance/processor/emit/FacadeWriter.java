package dev.parlance.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.parlance.processor.facade.MethodImplementation;
import dev.parlance.processor.message.Conversion;
import java.util.regex.Pattern;

/** Writes the methods that implement a facade. */
final class FacadeWriter {
  /** The classes and packages with which expressions begin; with further {@code _}, so that no two become the same. */
  private static final Pattern HIDING = Pattern.compile("(?:Texts|Objects|dev|java)_*");

  private FacadeWriter() {}

  /** Writes the implementation of {@code method}, whose texts are those of {@code model}. */
  static MethodSpec method(MethodImplementation method, MessagesModel model) {
    MethodSpec.Builder implementation = declaration(method.declaration());
    for (MethodImplementation.Case each : method.cases()) {
      implementation.addJavadoc(
          "$L", (each == method.cases().get(0) ? "" : "\n<p>") + Javadocs.entry(each.entry(), model.catalogName()));
    }
    if (method.cases().isEmpty()) {
      return implementation.addStatement("throw new $T($S)", UnsupportedOperationException.class,
          "This message had a compile error; see the build output.").build();
    }
    if (method.family().isEmpty()) {
      return implementation.addStatement("return $L", call(method, method.cases().get(0), model)).build();
    }
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch ($T.requireNonNull($N, $S)) {\n$>",
        Types.OBJECTS, variable(method.family().get()), method.family().get());
    for (MethodImplementation.Case each : method.cases()) {
      choice.add("case $L -> $L;\n", each.constant().orElseThrow(), call(method, each, model));
    }
    return implementation.addCode(choice.add("$<};\n").build()).build();
  }

  private static MethodSpec.Builder declaration(MethodSpec declared) {
    if (declared.parameters().stream().allMatch(each -> variable(each.name()).equals(each.name()))) {
      return declared.toBuilder();
    }
    return MethodSpec.methodBuilder(declared.name()).addAnnotations(declared.annotations())
        .addModifiers(declared.modifiers()).returns(declared.returnType()).varargs(declared.varargs())
        .addExceptions(declared.exceptions()).addParameters(declared.parameters().stream()
            .map(each -> ParameterSpec.builder(each.type(), variable(each.name())).build()).toList());
  }

  /** The variable for the parameter {@code name}: with {@code _} where it would hide what the method's body names. */
  private static String variable(String name) {
    return HIDING.matcher(name).matches() ? name + "_" : name;
  }

  private static CodeBlock call(MethodImplementation method, MethodImplementation.Case each, MessagesModel model) {
    boolean hidden = method.declaration().parameters().stream().map(ParameterSpec::name).anyMatch("texts"::equals);
    String texts = hidden ? "this.texts" : "texts";
    int number = each.entry().number();
    if (!method.rich() && model.isConstant(each.entry())) {
      return CodeBlock.of("$L.text($L)", texts, number);
    }
    CodeBlock.Builder call =
        CodeBlock.builder().add("$L.$L($L", texts, method.rich() ? "rich" : "format", number);
    each.arguments().forEach(argument -> call.add(",$W$L", argument(argument)));
    return call.add(")").build();
  }

  private static CodeBlock argument(MethodImplementation.Argument argument) {
    CodeBlock value = converted(argument);
    if (argument.conversion() == Conversion.AT_ZONE) {
      return CodeBlock.of("$T.at($L, $L)", Types.TEXTS, value, notNull(argument.with().orElseThrow()));
    }
    if (argument.ungrouped()) {
      return CodeBlock.of("$T.ungrouped($L)", Types.TEXTS, value);
    }
    return argument.with().isEmpty() ? value
        : CodeBlock.of("$T.amount($L, $L)", Types.TEXTS, value, notNull(argument.with().get()));
  }

  private static CodeBlock converted(MethodImplementation.Argument argument) {
    String name = argument.name();
    return switch (argument.conversion()) {
      case REFERENCE, AT_ZONE -> notNull(name);
      case PRIMITIVE -> CodeBlock.of("$N", variable(name));
      case SMALL -> CodeBlock.of("(long) $N", variable(name));
      case BOXED -> CodeBlock.of("$L.longValue()", notNull(name));
    };
  }

  private static CodeBlock notNull(String name) {
    return CodeBlock.of("$T.requireNonNull($N, $S)", Types.OBJECTS, variable(name), name);
  }
}
