package dev.parlance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a message catalog, from which Parlance generates a class with one method per entry.
 *
 * <p>It annotates a package, a class or an interface. The class is generated in the package of that element, with the
 * visibility of the annotated type; for a package, it is public:
 *
 * <pre>{@code
 * @MessageCatalog("messages.txt")
 * package com.acme.shop;
 * }</pre>
 *
 * <p>Then {@code Messages.of(locale).emailRequired()} returns the text of the entry {@code email.required}.
 *
 * <p>An annotated interface selects entries: the generated class, named after it with the suffix {@code Impl},
 * implements it and has only those entries. Each abstract method names its entry by {@link MessageId} or by its own
 * name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(MessageCatalog.List.class)
public @interface MessageCatalog {
  /**
   * The path of the catalog, with {@code /} between folders. It is resolved against the annotated package first, then
   * against the root; with a leading {@code /}, only against the root. The file is UTF-8; a {@code .properties} file may be Latin-1.
   */
  String value();

  /**
   * The locale of the catalog's texts, a <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a> tag such as
   * {@code en} or {@code pt-BR}; {@code _} is accepted instead of {@code -}.
   */
  String sourceLocale() default "en";

  /**
   * The translations: patterns such as {@code messages.{locale}.txt} or {@code {locale}/messages.txt}, where
   * {@code {locale}} is a BCP 47 tag, in which {@code _} is accepted too ({@code messages{_locale}.properties} is {@code messages_{locale}.properties}), or plain paths such as {@code messages.fr.txt}. They are
   * looked for only in the place where the catalog was found. {@code pseudo:en-XA} and {@code pseudo:ar-XB} are
   * pseudo-locales, whose texts are made from the catalog's, for looking at pages.
   */
  String[] translations() default {};

  /**
   * The locales whose translations must be correct: a defect in one fails the build. {@code "*"} means all that are
   * found. In all other locales a defective text is set aside with a warning, and another locale's text replaces it.
   */
  String[] required() default "*";

  /** The simple name of the generated class; the default for an interface is its name with the suffix {@code Impl}. */
  String className() default "Messages";

  /**
   * The syntax of the texts, of the source and of all translations; by default that of each file's format.
   */
  Syntax syntax() default Syntax.AUTO;

  /** What tags among the characters of the texts mean, of the source and of all translations. */
  Markup markup() default Markup.AUTO;

  /**
   * Whether a value that the bidirectional algorithm would mix with the text around it is enclosed in U+2068 and U+2069,
   * which are invisible. With {@code false} every text shows values exactly as they were passed, for outputs that
   * show such characters, or are compared or searched; only {@link RichText#toHtml()} goes on isolating, by
   * {@code <bdi>}.
   */
  boolean isolate() default true;

  /**
   * Whether the generated class has a nested class {@code Ids} with a constant per ID, for annotations that name keys:
   * {@code @NotBlank(message = "{" + Messages.Ids.NAME_REQUIRED + "}")}.
   */
  boolean ids() default false;

  /**
   * The generated class of a library whose catalog {@link #value} is, for texts of an application: its translations add
   * locales to the library, or replace texts of those that it has. The catalog is found on the class path; the
   * translations are resolved like a catalog, against the annotated package first, and beside the annotated source.
   *
   * <p>What is generated is a {@link MessageOverrides}; its default name is that of the class with the suffix
   * {@code Overrides}. The source locale and how texts are read are those of the library.
   */
  Class<?> overrides() default void.class;

  /** Several catalogs on one element, each with a {@code className} of its own. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface List {
    /** The catalogs. */
    MessageCatalog[] value();
  }
}
