package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Parameter;

/** Writes the methods of entries: each reads its text by number from the field {@code texts}. */
final class EntryWriter {
  private EntryWriter() {}

  /** Writes the method of {@code entry}, which is one of {@code model}. */
  static MethodSpec method(CheckedEntry entry, MessagesModel model) {
    return entry.broken() ? takingAnything(entry, model.catalogName())
        : taking(entry, model.isConstant(entry), model.catalogName());
  }

  private static MethodSpec taking(CheckedEntry entry, boolean constant, String catalogName) {
    Message message = entry.message();
    StringBuilder parameters = new StringBuilder();
    for (Parameter parameter : message.parameters()) {
      parameters.append("@param ").append(parameter.name()).append(' ').append(Javadocs.parameter(message, parameter))
          .append('\n');
    }
    MethodSpec.Builder method = declaration(entry, catalogName, parameters.toString());
    for (Parameter parameter : message.parameters()) {
      method.addParameter(ParameterSpec.builder(Types.of(parameter), parameter.name()).build());
    }
    if (constant) {
      return method.addCode("return texts.text(" + entry.number() + ");\n").build();
    }
    CodeBlock.Builder call = CodeBlock.builder()
        .add("return texts.$L($L", message.printsMarkup() ? "rich" : "format", entry.number());
    for (Parameter parameter : message.parameters()) {
      if (Types.of(parameter).isPrimitive()) {
        call.add(",$W$N", parameter.name());
      } else {
        call.add(",$W$T.requireNonNull($N, $S)", Types.OBJECTS, parameter.name(), parameter.name());
      }
    }
    return method.addStatement(call.add(")").build()).build();
  }

  /** Writes the method of an entry with an error: any call compiles, so that the catalog's error is the only one. */
  private static MethodSpec takingAnything(CheckedEntry entry, String catalogName) {
    MethodSpec.Builder method =
        declaration(entry, catalogName, "@param arguments anything, since the text has an error\n")
            .addParameter(Object[].class, "arguments").varargs();
    return entry.message().printsMarkup()
        ? method.addStatement("return texts.rich($L)", entry.number()).build()
        : method.addStatement("return texts.text($L)", entry.number()).build();
  }

  /** The method with its comment, which has {@code parameters}, lines that describe them. */
  private static MethodSpec.Builder declaration(CheckedEntry entry, String catalogName, String parameters) {
    return MethodSpec.methodBuilder(entry.methodName()).addModifiers(PUBLIC)
        .returns(entry.message().printsMarkup() ? Types.RICH_TEXT : Types.STRING)
        // In one piece, like the body of constants: JavaPoet's time grows with the pieces, and is most of ours.
        .addJavadoc("$L", Javadocs.entry(entry, catalogName) + "\n" + parameters + "@return the text\n");
  }
}
