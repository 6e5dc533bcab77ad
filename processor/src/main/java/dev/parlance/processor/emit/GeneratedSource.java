package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
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
    return List.of(
        of(blueprint.messages(), MessagesWriter.write(blueprint), importJavaLang),
        of(blueprint.texts(), TextsWriter.write(blueprint), importJavaLang));
  }

  private static GeneratedSource of(ClassName name, TypeSpec type, boolean importJavaLang) {
    String source = JavaFile.builder(name.packageName(), type)
        .indent("  ").skipJavaLangImports(!importJavaLang).build().toString();
    // JavaPoet ends the line of a field's "=" with a space where the initializer begins on the next.
    return new GeneratedSource(name, Literals.ascii(source.replace(" = \n", " =\n")));
  }
}
