package dev.parlance.benchmarks.row;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that all benchmarks of a class show. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Row {
  /** The name for the command line. */
  String name();

  /** What is measured, as the tables say it. */
  String title();

  /** What every partner prints, call by call, unless it says otherwise. */
  String[] prints();

  /** What a reader must know of this row; may be empty. */
  String note() default "";
}
