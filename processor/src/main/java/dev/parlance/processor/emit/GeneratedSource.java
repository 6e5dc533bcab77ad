package dev.parlance.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.emit.pack.PackedLocale;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A Java source file.
 *
 * @param name the class
 * @param content the file's content, ASCII
 */
public record GeneratedSource(ClassName name, Content content) {
  private static final Pattern JAVA_LANG = Pattern.compile("(?m)^import java[.]lang[.](\\w+);\n");

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
   * @param inPackage whether the package has a class of a simple name, so that one of {@code java.lang} with that name
   *     must be imported
   */
  public static Stream<GeneratedSource> of(MessagesModel model, Predicate<String> inPackage) {
    return Stream.of(
        Stream.of(model).map(all -> messages(all, inPackage)),
        IntStream.range(0, model.superclasses().size()).mapToObj(index -> superclass(model, index, inPackage)),
        model.locales().stream().map(locale -> texts(model, locale, inPackage)))
        .flatMap(sources -> sources);
  }

  private static GeneratedSource messages(MessagesModel model, Predicate<String> inPackage) {
    if (model.library().isPresent()) {
      String source = source(model.messages(), OverridesWriter.write(model, model.library().get()), inPackage);
      return new GeneratedSource(model.messages(), out -> out.append(source));
    }
    EntryMethods methods =
        new EntryMethods(model.facade().isPresent() ? List.of() : model.ownEntries(), model);
    return methods(model.messages(), MessagesWriter.write(model, methods), methods, inPackage);
  }

  private static GeneratedSource superclass(MessagesModel model, int index, Predicate<String> inPackage) {
    GeneratedClasses.Superclass part = model.superclasses().get(index);
    EntryMethods methods = new EntryMethods(part.entries(), model);
    return methods(part.name(), SuperclassWriter.write(model, index, methods), methods, inPackage);
  }

  private static GeneratedSource methods(
      ClassName name, TypeSpec type, EntryMethods methods, Predicate<String> inPackage) {
    String frame = source(name, type, inPackage);
    return new GeneratedSource(name, out -> methods.write(frame, out));
  }

  private static GeneratedSource texts(MessagesModel model, PackedLocale locale, Predicate<String> inPackage) {
    TextsWriter writer = new TextsWriter(model, locale);
    ClassName name = model.texts(locale.tag());
    String frame = source(name, writer.type(), inPackage);
    return new GeneratedSource(name, out -> writer.write(frame, out));
  }

  private static String source(ClassName name, TypeSpec type, Predicate<String> inPackage) {
    String source = JavaFile.builder(name.packageName(), type).indent("  ").build().toString();
    boolean hidden = JAVA_LANG.matcher(source).results().anyMatch(each -> inPackage.test(each.group(1)));
    return Literals.ascii(hidden ? source : JAVA_LANG.matcher(source).replaceAll(""));
  }
}
