package dev.parlance.benchmarks.row;

import java.util.List;

/** All rows, in the order of the tables. */
public final class Rows {
  /** The classes, each with a {@link Row}. */
  public static final List<Class<?>> ALL = List.of(Constant.class, ConstantMixed.class, Value.class, ValueMixed.class,
      French.class, Japanese.class, SixValues.class, Plural.class, SelectInPlural.class, LinksHeld.class,
      LinksMade.class, LinksWritten.class, ElementClean.class, ElementDirty.class, EscapeClean.class,
      EscapeDirty.class, NumberValue.class, DecimalValue.class, CurrencyValue.class, DateValue.class);

  private Rows() {}
}
