package dev.parlance.processor.library;

import com.palantir.javapoet.ClassName;
import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.emit.GeneratedClasses;
import dev.parlance.processor.facade.AnnotationValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what the class file of a generated class says of itself. */
public final class LibraryReader {
  /** The annotation of generated classes to which texts can be given. */
  public static final String OVERRIDABLE = "dev.parlance.support.Overridable";

  private static final String GENERATED = "dev.parlance.support.Generated";

  private LibraryReader() {}

  /** Reads {@code type}; empty where no texts can be given to it. */
  public static Optional<LibraryMessages> read(TypeElement type, Elements elements) {
    return values(type, OVERRIDABLE, elements).map(values -> {
      ClassName name = ClassName.get(type);
      List<String> tags = Arrays.stream(string(values, "locales").split(" "))
          .map(word -> word.replaceFirst(">.*", "")).toList();
      return new LibraryMessages(name, string(values, "version"), tags, string(values, "entries"),
          fingerprints(name, tags.get(0), elements),
          new TextNotation(AnnotationValues.constant(values.get("syntax"), Syntax.AUTO),
              AnnotationValues.constant(values.get("markup"), Markup.AUTO)),
          !Boolean.FALSE.equals(values.get("isolate").getValue()));
    });
  }

  /** Whether Parlance generated {@code type}. */
  public static boolean isGenerated(TypeElement type, Elements elements) {
    return values(type, GENERATED, elements).isPresent();
  }

  /** The fingerprints of files, which the class with the source's texts has. */
  private static List<String> fingerprints(ClassName name, String sourceTag, Elements elements) {
    TypeElement texts = elements.getTypeElement(GeneratedClasses.texts(name, sourceTag).canonicalName());
    List<String> files = new ArrayList<>();
    if (texts != null) {
      values(texts, GENERATED, elements).map(values -> values.get("files")).ifPresent(value -> {
        if (value.getValue() instanceof List<?> all) {
          all.forEach(each -> files.add(((AnnotationValue) each).getValue().toString()));
        }
      });
    }
    return files;
  }

  private static Optional<Map<String, AnnotationValue>> values(TypeElement type, String annotation, Elements elements) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (AnnotationValues.isNamed(mirror, annotation)) {
        return Optional.of(AnnotationValues.of(mirror, elements));
      }
    }
    return Optional.empty();
  }

  private static String string(Map<String, AnnotationValue> values, String name) {
    return values.get(name).getValue().toString();
  }
}
