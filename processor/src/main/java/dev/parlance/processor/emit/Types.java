package dev.parlance.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.message.Parameter;
import dev.parlance.support.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The types that generated code names. */
final class Types {
  static final ClassName OBJECT = ClassName.get(Object.class);
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName LOCALE = ClassName.get(Locale.class);
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName OBJECTS = ClassName.get(Objects.class);
  static final ClassName LIST = ClassName.get(List.class);
  static final TypeName LOCALES = ParameterizedTypeName.get(LIST, LOCALE);
  static final TypeName OPTIONAL_STRING = ParameterizedTypeName.get(OPTIONAL, STRING);

  static final ClassName BUNDLED = ClassName.get("dev.parlance", "Bundled");
  static final ClassName MESSAGE_BUNDLE = ClassName.get("dev.parlance", "MessageBundle");
  static final ClassName RICH_TEXT = ClassName.get("dev.parlance", "RichText");

  static final ClassName GENERATED = support("Generated");
  static final ClassName MESSAGE_LOCALES = support("MessageLocales");
  static final ClassName OVERRIDABLE = support("Overridable");
  static final ClassName OVERRIDING_TEXTS = support("OverridingTexts");
  static final ClassName PACKED_TEXTS = support("PackedTexts");
  static final ClassName PLURAL_RULES = support("PluralRules");
  static final ClassName TEXT_TABLE = support("TextTable");
  static final ClassName TEXTS = support("Texts");

  static final ClassName NULL_MARKED = ClassName.bestGuess(Nullness.ANNOTATION);
  static final TypeName NULLABLE_STRING =
      STRING.annotated(AnnotationSpec.builder(NULL_MARKED.peerClass("Nullable")).build());

  private Types() {}

  /** Whether the argument for {@code parameter} cannot be null. */
  static boolean isPrimitive(Parameter parameter) {
    return parameter.type().javaType().indexOf('.') < 0;
  }

  /** The annotation of generated classes. */
  static AnnotationSpec generated(MessagesModel model) {
    return AnnotationSpec.builder(GENERATED).addMember("value", CodeBlock.of(
        "$L", Literals.of("Parlance, from " + model.catalogName()))).build();
  }

  /** The annotations of a class that say what may be null, where jspecify is known, and switch {@code warnings} off. */
  static List<AnnotationSpec> nullness(MessagesModel model, List<String> warnings) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    List<String> off = new ArrayList<>(warnings);
    if (model.nullness().isMarked()) {
      annotations.add(AnnotationSpec.builder(NULL_MARKED).build());
    }
    if (model.nullness() == Nullness.MARKED_IN_MODULE) {
      off.add("exports");
    }
    if (!off.isEmpty()) {
      CodeBlock names = off.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ", "{", "}"));
      annotations.add(AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", off.size() == 1 ? CodeBlock.of("$S", off.get(0)) : names).build());
    }
    return annotations;
  }

  /** The annotation of the one generated class with the files' fingerprints: every edit of a catalog changes it. */
  static AnnotationSpec generatedWithFingerprints(MessagesModel model) {
    AnnotationSpec.Builder generated = generated(model).toBuilder();
    model.readFrom().forEach(file -> generated.addMember("files", CodeBlock.of("$L", Literals.of(file))));
    return generated.build();
  }

  /** The annotation of a class to which an application can give texts. */
  static AnnotationSpec overridable(MessagesModel model) {
    AnnotationSpec.Builder overridable = AnnotationSpec.builder(OVERRIDABLE)
        .addMember("version", "$S", Version.VALUE)
        .addMember("locales", "$L",
            String.join("\n    + ", LocalesWriter.literals(LocalesWriter.words(model.locales()))))
        .addMember("entries", "$S", model.entriesFingerprint());
    if (model.notation().syntax() != Syntax.AUTO) {
      overridable.addMember("syntax", "$T.$L", Syntax.class, model.notation().syntax());
    }
    if (model.notation().markup() != Markup.AUTO) {
      overridable.addMember("markup", "$T.$L", Markup.class, model.notation().markup());
    }
    if (!model.isolates()) {
      overridable.addMember("isolate", "false");
    }
    return overridable.build();
  }

  private static ClassName support(String name) {
    return ClassName.get("dev.parlance.support", name);
  }
}
