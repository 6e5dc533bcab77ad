package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;

/** The forms that a syntax has for words and values. */
interface Forms {
  /** Whether {@code name} can be that of a value. */
  boolean isName(String name);

  /** The name of the value that is the {@code index}th parameter of its text, where its own is not one here. */
  String name(int index);

  /** Whether values are numbered rather than named. */
  default boolean isNumbered() {
    return false;
  }

  /** {@code words} so that they are read as words. */
  String words(String words, Place place);

  /** Adds the value {@code name}: in braces, as most syntaxes have it. */
  default void value(String name, Parameter parameter, Place place, MessageTextBuilder out) {
    out.characters("{" + name + "}");
  }

  /** Adds the value {@code name} in a format; {@code inexact} takes a sentence where it is another one. */
  void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact);

  /** Whether the number of a plural has a sign, {@code #}, directly before {@code next}, 0 for anything but a character. */
  default boolean hasNumberSign(char next) {
    return true;
  }

  /** Whether there are choices of the kind {@code keyword}, with an offset unless that is 0. */
  default boolean hasChoice(ChoiceKeyword keyword, long pluralOffset) {
    return true;
  }
}
