package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;

/**
 * A Java source file.
 *
 * @param name the class
 * @param content the file's content, ASCII
 */
public record GeneratedSource(ClassName name, String content) {
  /**
   * The files for {@code blueprint}, each made when it is asked for: with many locales they are large.
   *
   * @param importJavaLang whether the package has a class like {@code String}, so that the JDK's must be imported
   */
  public static Stream<GeneratedSource> of(Blueprint blueprint, boolean importJavaLang) {
    return Stream.concat(
        Stream.of(blueprint).map(all -> of(all.messages(), MessagesWriter.write(all), importJavaLang)),
        blueprint.locales().stream().map(locale -> texts(blueprint, locale, importJavaLang)));
  }

  private static GeneratedSource texts(Blueprint blueprint, LocaleTexts locale, boolean importJavaLang) {
    TextsWriter writer = new TextsWriter(blueprint, locale);
    GeneratedSource frame = of(blueprint.texts(locale.tag()), writer.type(), importJavaLang);
    return new GeneratedSource(frame.name(), writer.withTexts(frame.content()));
  }

  private static GeneratedSource of(ClassName name, TypeSpec type, boolean importJavaLang) {
    String source = JavaFile.builder(name.packageName(), type)
        .indent("  ").skipJavaLangImports(!importJavaLang).build().toString();
    return new GeneratedSource(name, Literals.ascii(source));
  }
}
