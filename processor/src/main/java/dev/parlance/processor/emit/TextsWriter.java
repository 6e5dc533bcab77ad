package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.ibm.icu.util.ULocale;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.check.CheckedEntry;
import dev.parlance.processor.message.Message;
import java.util.List;

/**
 * Writes the class with a locale's texts: a few long string constants, one message a source line.
 *
 * <p>Against a method or a field for each text that is a third of javac's time with 20 locales, and has no limit.
 */
final class TextsWriter {
  private static final Message EMPTY = new Message(List.of(), List.of());

  private TextsWriter() {}

  static TypeSpec write(Blueprint blueprint) {
    TypeSpec.Builder type = TypeSpec.classBuilder(blueprint.texts())
        .addAnnotation(Types.generated(blueprint))
        .addModifiers(FINAL)
        .addJavadoc("The texts in {@code $L}, one a line: for {@link $T}, not for use.\n",
            blueprint.sourceLocale().toLanguageTag(), blueprint.messages());
    CodeBlock.Builder table = CodeBlock.builder()
        .add("return $T.of($L, $L", Types.PACKED_TEXTS, blueprint.entries().size(), isRightToLeft(blueprint));
    List<List<Chunks.Piece>> chunks = Chunks.of(blueprint.entries().stream().map(TextsWriter::text).toList());
    for (int i = 0; i < chunks.size(); i++) {
      String name = "TEXTS_" + (i + 1);
      type.addField(FieldSpec.builder(Types.STRING, name, PRIVATE, STATIC, FINAL).initializer(literals(chunks.get(i)))
          .build());
      table.add(",$W$L", name);
    }
    return type
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(MethodSpec.methodBuilder("texts").addModifiers(STATIC).returns(Types.TEXT_TABLE)
            .addStatement(table.add(")").build()).build())
        .build();
  }

  private static boolean isRightToLeft(Blueprint blueprint) {
    return ULocale.forLocale(blueprint.sourceLocale()).isRightToLeft();
  }

  private static Chunks.Labelled text(CheckedEntry entry) {
    return new Chunks.Labelled(entry.entry().id(), Programs.pack(entry.broken() ? EMPTY : entry.message()));
  }

  private static CodeBlock literals(List<Chunks.Piece> pieces) {
    StringBuilder literals = new StringBuilder();
    String plus = "";
    for (Chunks.Piece piece : pieces) {
      literals.append("\n// ").append(Literals.inComment(piece.label())).append('\n')
          .append(plus).append('"').append(Literals.inside(piece.packed())).append('"');
      plus = "+ ";
    }
    // In one piece: JavaPoet's time goes by pieces.
    return CodeBlock.builder().indent().indent().add("$L", literals).unindent().unindent().build();
  }
}
