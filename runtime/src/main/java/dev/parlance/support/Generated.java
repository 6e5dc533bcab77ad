package dev.parlance.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks generated classes, so that coverage and lint tools skip them. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /** The generator and what it read, such as {@code Parlance, from messages.txt}. */
  String value();

  /**
   * The files that were read, with size and checksum: {@code com/acme/messages.txt 1041 5be3c0f2}. One of the classes
   * generated from a catalog lists them, so that a build can detect a changed catalog.
   */
  String[] files() default {};
}
