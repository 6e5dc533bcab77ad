package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java source file.
 *
 * @param name the class
 * @param content the file's content, ASCII
 */
public record GeneratedSource(ClassName name, String content) {
  /**
   * The files for {@code blueprint}.
   *
   * @param importJavaLang whether the package has a class like {@code String}, so that the JDK's must be imported
   */
  public static List<GeneratedSource> of(Blueprint blueprint, boolean importJavaLang) {
    List<GeneratedSource> sources = new ArrayList<>();
    sources.add(of(blueprint.messages(), MessagesWriter.write(blueprint), importJavaLang));
    for (LocaleTexts locale : blueprint.locales()) {
      sources.add(of(blueprint.texts(locale.tag()), TextsWriter.write(blueprint, locale), importJavaLang));
    }
    return sources;
  }

  private static GeneratedSource of(ClassName name, TypeSpec type, boolean importJavaLang) {
    String source = JavaFile.builder(name.packageName(), type)
        .indent("  ").skipJavaLangImports(!importJavaLang).build().toString();
    // JavaPoet ends the line of a field's "=" with a space where the initializer begins on the next.
    return new GeneratedSource(name, Literals.ascii(source.replace(" = \n", " =\n")));
  }
}
