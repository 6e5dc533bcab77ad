package dev.parlance.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks generated classes, so that coverage and lint tools pass them over. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /** The generator and what it read, such as {@code Parlance, from messages.txt}. */
  String value();

  /**
   * The files that were read, with size and checksum: {@code com/acme/messages.txt 1041 5be3c0f2}. One class of those that
   * are generated from a catalog has them, so that a build sees whether the catalog has changed since.
   */
  String[] files() default {};
}
