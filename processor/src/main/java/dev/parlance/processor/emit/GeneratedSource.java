package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.emit.pack.PackedLocale;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Java source file.
 *
 * @param name the class
 * @param content the file's content, ASCII
 */
public record GeneratedSource(ClassName name, Content content) {
  /** The content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content to {@code out}.
     *
     * @throws IOException if {@code out} throws one
     */
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * The files for {@code model}, each made only when the stream reaches it: with many locales they are large.
   *
   * @param importJavaLang whether the package has a class named as one of {@code java.lang}, so that the latter must be
   *     imported
   */
  public static Stream<GeneratedSource> of(MessagesModel model, boolean importJavaLang) {
    return Stream.of(
        Stream.of(model).map(all -> methods(all.messages(), MessagesWriter.write(all), importJavaLang)),
        IntStream.range(0, model.superclasses().size()).mapToObj(index -> methods(
            model.superclasses().get(index).name(), SuperclassWriter.write(model, index), importJavaLang)),
        model.locales().stream().map(locale -> texts(model, locale, importJavaLang)))
        .flatMap(sources -> sources);
  }

  private static GeneratedSource methods(ClassName name, TypeSpec type, boolean importJavaLang) {
    String source = source(name, type, importJavaLang);
    return new GeneratedSource(name, out -> out.append(source));
  }

  private static GeneratedSource texts(MessagesModel model, PackedLocale locale, boolean importJavaLang) {
    TextsWriter writer = new TextsWriter(model, locale);
    ClassName name = model.texts(locale.tag());
    String frame = source(name, writer.type(), importJavaLang);
    return new GeneratedSource(name, out -> writer.write(frame, out));
  }

  private static String source(ClassName name, TypeSpec type, boolean importJavaLang) {
    return Literals.ascii(JavaFile.builder(name.packageName(), type)
        .indent("  ").skipJavaLangImports(!importJavaLang).build().toString());
  }
}
