package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.emit.pack.ConstantSplitter;
import dev.parlance.processor.emit.pack.PackedEntries;
import dev.parlance.processor.emit.pack.PackedLocale;
import dev.parlance.processor.locale.CldrFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the class with a locale's texts: a few long string constants, one message per source line.
 *
 * <p>That takes javac a third of the time that a method or field per text would with 20 locales, and has no limit. The
 * constants are put into what JavaPoet wrote: it would take longer for them than for all else.
 */
final class TextsWriter {
  private static final String LINE = "\n      ";
  private static final int AT_A_TIME = 8_000;
  /** The longest calls on the line of {@code return PackedTexts.of(…)}. */
  private static final int MOST_IN_CHAIN = 70;

  private final MessagesModel model;
  private final PackedLocale locale;
  private final TypeSpec.Builder type;
  private final Map<String, List<ConstantSplitter.Slice>> constants = new LinkedHashMap<>();

  TextsWriter(MessagesModel model, PackedLocale locale) {
    this.model = model;
    this.locale = locale;
    this.type = TypeSpec.classBuilder(model.texts(locale.tag()));
  }

  /** The class, in which each constant holds its own name in place of the texts. */
  TypeSpec type() {
    boolean source = locale == model.locales().get(0) && model.library().isEmpty();
    type.addAnnotation(source ? Types.generatedWithFingerprints(model) : Types.generated(model))
        .addModifiers(FINAL)
        .addJavadoc("The texts in {@code $L}, one per line: for {@link $T}, not for use.\n",
            locale.tag(), model.messages());
    if (!locale.plurals().isEmpty()) {
      type.addSuperinterface(Types.PLURAL_RULES);
    }
    List<String> constants = constants("TEXTS", "Texts, each ended by U+001E.", texts());
    type.addMethod(MethodSpec.constructorBuilder().addJavadoc("No instances.\n").addModifiers(PRIVATE).build())
        .addMethod(MethodSpec.methodBuilder("texts").addJavadoc("The texts, and how the locale writes.\n\n@return the"
            + " texts\n").addModifiers(STATIC).returns(Types.PACKED_TEXTS)
            .addStatement(packed(constants)).build());
    locale.plurals().forEach((method, rules) -> type.addMethod(PluralsWriter.method(method, rules)));
    if (source) {
      List<String> entries = constants("ENTRIES", "IDs and parameters, each entry ended by U+001E.",
          PackedEntries.of(model.entries(), model.isNumbered()).stream()
              .map(each -> new ConstantSplitter.Commented("", each)).toList());
      type.addMethod(MethodSpec.methodBuilder("entries")
          .addJavadoc("The IDs of the entries and their parameters.\n\n@return the entries\n").addModifiers(STATIC)
          .returns(ArrayTypeName.of(Types.STRING))
          .addStatement("return new $T[] {$L}", Types.STRING, String.join(", ", entries)).build());
    }
    return type.build();
  }

  /** Returns the texts in {@code constants}, with everything that the locale writes otherwise than English. */
  private CodeBlock packed(List<String> constants) {
    CldrFormat format = locale.format();
    List<CodeBlock> calls = new ArrayList<>();
    if (format.rightToLeft()) {
      calls.add(CodeBlock.of(".rightToLeft()"));
    }
    call("zeroDigit", format.zero(), CldrFormat.ROOT.zero()).ifPresent(calls::add);
    call("groupSeparator", format.separator(), CldrFormat.ROOT.separator()).ifPresent(calls::add);
    if (model.facade().isPresent()) {
      call("decimalSeparator", format.decimal(), CldrFormat.ROOT.decimal()).ifPresent(calls::add);
    }
    call("minusSign", format.minus(), CldrFormat.ROOT.minus()).ifPresent(calls::add);
    if (format.primary() != CldrFormat.ROOT.primary() || format.secondary() != CldrFormat.ROOT.secondary()) {
      calls.add(CodeBlock.of(".groupSizes($L, $L)", format.primary(), format.secondary()));
    }
    if (!locale.plurals().isEmpty()) {
      calls.add(CodeBlock.of(".plurals(new $L())", model.texts(locale.tag()).simpleName()));
    }
    locale.valuesOf().ifPresent(tag -> calls.add(CodeBlock.of(".valuesOf($S)", tag)));
    if (!model.isolates()) {
      calls.add(CodeBlock.of(".withoutIsolates()"));
    }
    calls.add(CodeBlock.of(".texts($L)", String.join(", ", constants)));
    CodeBlock.Builder code = CodeBlock.builder().add("return $T.of($L)", Types.PACKED_TEXTS, model.entries().size());
    int length = calls.stream().mapToInt(call -> call.toString().length()).sum();
    String separator = calls.size() > 1 && length > MOST_IN_CHAIN ? "\n" : "";
    calls.forEach(call -> code.add(separator).add(call));
    return code.build();
  }

  private static Optional<CodeBlock> call(String method, String value, String english) {
    return value.equals(english) ? Optional.empty() : Optional.of(CodeBlock.of(".$L($L)", method, Literals.of(value)));
  }

  /** Writes {@code source}, which JavaPoet made of the class, with the texts in the constants. */
  void write(String source, Appendable out) throws IOException {
    int from = 0;
    for (Map.Entry<String, List<ConstantSplitter.Slice>> constant : constants.entrySet()) {
      String name = " " + Literals.of(constant.getKey());
      int at = source.indexOf(name, from);
      out.append(source, from, at);
      writeLiterals(constant.getValue(), out);
      from = at + name.length();
    }
    out.append(source, from, source.length());
  }

  /** Adds a constant for each chunk of {@code texts}; returns their names. */
  private List<String> constants(String prefix, String javadoc, List<ConstantSplitter.Commented> texts) {
    List<String> names = new ArrayList<>();
    for (List<ConstantSplitter.Slice> chunk : ConstantSplitter.of(texts)) {
      String name = prefix + "_" + (names.size() + 1);
      type.addField(FieldSpec.builder(Types.STRING, name, PRIVATE, STATIC, FINAL).addJavadoc("$L\n", javadoc)
          .initializer("$S", name).build());
      constants.put(name, chunk);
      names.add(name);
    }
    return names;
  }

  private List<ConstantSplitter.Commented> texts() {
    List<ConstantSplitter.Commented> texts = new ArrayList<>();
    for (int i = 0; i < locale.packed().size(); i++) {
      texts.add(new ConstantSplitter.Commented(locale.comments().get(i), locale.packed().get(i)));
    }
    return texts;
  }

  /** Writes some texts at a time: one string per file would be too large an object for the young generation. */
  private static void writeLiterals(List<ConstantSplitter.Slice> pieces, Appendable out) throws IOException {
    StringBuilder source = new StringBuilder(2 * AT_A_TIME);
    String plus = "";
    for (ConstantSplitter.Slice piece : pieces) {
      if (!piece.comment().isEmpty()) {
        source.append(LINE).append("// ").append(Literals.inComment(piece.comment()));
      }
      source.append(LINE).append(plus);
      Literals.append(piece.packed(), source);
      plus = "+ ";
      if (source.length() > AT_A_TIME) {
        out.append(source);
        source.setLength(0);
      }
    }
    out.append(source);
  }
}
