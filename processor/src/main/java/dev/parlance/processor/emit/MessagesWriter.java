package dev.parlance.processor.emit;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.parlance.processor.facade.FacadeImplementation;
import dev.parlance.processor.facade.MethodImplementation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Writes the class that developers call: one short method per entry, and methods that return instances.
 *
 * <p>A method reads its text by number, so a changed text changes nothing but Javadoc. No method is final: Spring and
 * CDI make proxies of the class.
 */
final class MessagesWriter {
  /** The method that makes a class {@code Bundled}, unless an interface has it for an entry. */
  private static final MethodSpec BUNDLE = MethodSpec.methodBuilder("bundle").build();

  private final MessagesModel model;
  private final ClassName locales;

  private MessagesWriter(MessagesModel model) {
    this.model = model;
    String name = model.messages().simpleName().equals("Locales") ? "LocalesOfTexts" : "Locales";
    this.locales = model.messages().nestedClass(name);
  }

  /** Writes the class, with a placeholder for {@code methods}. */
  static TypeSpec write(MessagesModel model, EntryMethods methods) {
    return new MessagesWriter(model).type(methods);
  }

  private TypeSpec type(EntryMethods methods) {
    TypeSpec.Builder type = TypeSpec.classBuilder(model.messages())
        .addJavadoc("The messages of $L, $L. Thread-safe; instances are shared.\n",
            Javadocs.code(model.catalogName()),
            model.facade().isPresent() ? "those that the interface selects" : "one method per entry")
        .addAnnotation(Types.generated(model));
    if (model.isPublic() && !isSelected(BUNDLE)) {
      type.addAnnotation(Types.overridable(model));
    }
    boolean namesDeprecated = model.facade().filter(FacadeImplementation::namesDeprecated).isPresent();
    Types.nullness(model, namesDeprecated ? List.of("deprecation", "removal") : List.of()).forEach(type::addAnnotation);
    if (model.isPublic()) {
      type.addModifiers(PUBLIC);
    }
    if (model.isAbstract()) {
      type.addModifiers(ABSTRACT);
    }
    type.addField(FieldSpec.builder(locales, "LOCALES", PRIVATE, STATIC, FINAL)
        .addJavadoc("The locales that there are texts in.\n").initializer("new $T()", locales).build())
        .addField(SuperclassWriter.textsField())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PROTECTED)
            .addJavadoc("Messages in the source locale.\n")
            .addStatement("this(LOCALES.source())")
            .build())
        .addMethod(SuperclassWriter.constructor(!model.superclasses().isEmpty()).addModifiers(PRIVATE).build());
    addLocaleMethods(type);
    if (!model.superclasses().isEmpty()) {
      type.superclass(model.superclasses().get(model.superclasses().size() - 1).name());
    }
    if (model.facade().isPresent()) {
      implement(model.facade().get(), type);
    }
    type.addMethods(methods.placeholder());
    if (model.hasIds()) {
      IdsWriter.write(model).forEach(type::addType);
    }
    return type.addType(new LocalesWriter(model, locales).type()).build();
  }

  private void implement(FacadeImplementation facade, TypeSpec.Builder type) {
    type.addSuperinterface(facade.type().asType()).avoidClashesWithNestedClasses(facade.type())
        .alwaysQualify(constants(facade.type()).toArray(String[]::new));
    facade.methods().forEach(method -> type.addMethod(FacadeWriter.method(method, model)));
  }

  /** The names of the constants that a class inherits from {@code type}: they hide classes where expressions begin. */
  private static Stream<String> constants(TypeElement type) {
    return Stream.concat(
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream().map(each -> each.getSimpleName().toString()),
        type.getInterfaces().stream().filter(each -> each.getKind() == TypeKind.DECLARED)
            .flatMap(each -> constants((TypeElement) ((DeclaredType) each).asElement())));
  }

  private void addLocaleMethods(TypeSpec.Builder type) {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(found("of", "The messages that fit {@code locale} best: the source locale's where none do.",
        "@param locale the locale that is asked for")
        .addParameter(Types.LOCALE, "locale")
        .addStatement("return LOCALES.of(locale)")
        .build());
    methods.add(found("of", "The messages that fit the first of {@code preferred} that any fit.",
        "@param preferred the locales that are asked for, the most wanted first")
        .addParameter(Types.LOCALES, "preferred")
        .addStatement("return LOCALES.of(preferred)")
        .build());
    methods.add(found("ofAcceptLanguage",
        "The messages that fit an {@code Accept-Language} header best, whatever it is; null is allowed.",
        "@param header the value of the header")
        .addParameter(model.nullness().isMarked() ? Types.NULLABLE_STRING : Types.STRING, "header")
        .addStatement("return LOCALES.ofAcceptLanguage(header)")
        .build());
    methods.add(documented("locales", "The locales that there are texts in, the source locale first.",
        "@return an unmodifiable list")
        .addModifiers(STATIC)
        .returns(Types.LOCALES)
        .addStatement("return LOCALES.locales()")
        .build());
    methods.add(documented("locale", "The locale of these messages, which is not always the one asked for.",
        "@return the locale")
        .returns(Types.LOCALE)
        .addStatement("return texts.locale()")
        .build());
    methods.add(documented("number", "{@code value} in this locale's digits and grouping.",
        "@param value any number", "@return the number as text")
        .returns(Types.STRING)
        .addParameter(long.class, "value")
        .addStatement("return texts.number(value)")
        .build());
    methods.add(documented("find", "The plain text of the entry {@code id}, for IDs known only at run time.",
        "@param id the ID of an entry", "@param arguments what the entry's method takes, in its order",
        "@return the text, empty where no entry has the ID")
        .returns(Types.OPTIONAL_STRING)
        .addParameter(Types.STRING, "id")
        .addParameter(Object[].class, "arguments")
        .varargs()
        .addStatement("return LOCALES.find(texts, id, arguments)")
        .build());
    methods.add(documented("bundle",
        "The same texts by their IDs, for frameworks that ask for texts by keys.",
        "@return the texts, which take arguments of any types")
        .returns(Types.MESSAGE_BUNDLE)
        .addStatement("return LOCALES.bundle(texts)")
        .build());
    methods.stream().filter(method -> !isSelected(method)).map(this::markedIfOverriding).forEach(type::addMethod);
    if (!isSelected(BUNDLE)) {
      type.addSuperinterface(Types.BUNDLED);
    }
  }

  private MethodSpec markedIfOverriding(MethodSpec method) {
    boolean overriding = !method.modifiers().contains(STATIC) && (method.name().equals("bundle")
        || model.facade().filter(facade -> declares(facade.type(), method)).isPresent());
    return overriding ? method.toBuilder().addAnnotation(Override.class).build() : method;
  }

  /** Whether {@code type} or an interface that it extends asks for {@code method}. */
  private static boolean declares(TypeElement type, MethodSpec method) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(each -> each.getModifiers().contains(ABSTRACT) && each.getSimpleName().contentEquals(method.name())
            && each.getParameters().stream().map(parameter -> TypeName.get(parameter.asType())).toList()
                .equals(types(method)))
        || type.getInterfaces().stream().filter(each -> each.getKind() == TypeKind.DECLARED)
            .anyMatch(each -> declares((TypeElement) ((DeclaredType) each).asElement(), method));
  }

  /** Whether the facade declares {@code method} for an entry of its own. */
  private boolean isSelected(MethodSpec method) {
    return model.facade().stream().flatMap(facade -> facade.methods().stream()).map(MethodImplementation::declaration)
        .anyMatch(own -> own.name().equals(method.name()) && types(own).equals(types(method)));
  }

  private static List<TypeName> types(MethodSpec method) {
    return method.parameters().stream().map(ParameterSpec::type).toList();
  }

  private MethodSpec.Builder found(String name, String javadoc, String parameter) {
    return documented(name, javadoc, parameter, "@return the messages, never null").addModifiers(STATIC)
        .returns(model.messages());
  }

  private static MethodSpec.Builder documented(String name, String javadoc, String... tags) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC)
        .addJavadoc("$L\n\n$L\n", javadoc, String.join("\n", tags));
  }
}
