package dev.parlance.support;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an application is compiled against that gives texts to a generated class, besides the class and its catalog. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Overridable {
  /** The version of the generator. */
  String version();

  /** The locales, as {@link MessageLocales} reads them. */
  String locales();

  /** The fingerprint of the entries with their parameters. */
  String entries();

  /** The syntax that the class's annotation names. */
  Syntax syntax() default Syntax.AUTO;

  /** The markup that the class's annotation names. */
  Markup markup() default Markup.AUTO;

  /** Whether values in text are isolated. */
  boolean isolate() default true;
}
