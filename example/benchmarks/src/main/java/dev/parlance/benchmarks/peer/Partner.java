package dev.parlance.benchmarks.peer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A benchmark that shows the text of its row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Partner {
  /** Who shows it. */
  Peer value();

  /** What it does less in this row. */
  String remark() default "";

  /** What it prints where that is not the row's text: pairs of a text that others print and what it prints instead. */
  String[] differs() default {};
}
