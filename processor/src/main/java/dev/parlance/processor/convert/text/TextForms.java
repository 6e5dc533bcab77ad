package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;

/**
 * The forms of texts without a syntax.
 *
 * @param placeholders whether the file's format has placeholders
 */
record TextForms(boolean placeholders) implements Forms {
  @Override
  public boolean isName(String name) {
    return AngularForms.isValueName(name);
  }

  @Override
  public String name(int index) {
    return "ARG_" + index;
  }

  @Override
  public String words(String words, Place place) {
    return words;
  }

  @Override
  public void value(String name, Parameter parameter, Place place, MessageTextBuilder out) {
    if (!placeholders) {
      throw new UnwritableException("it has values, which the target has no form for.");
    }
    new AngularForms().value(name, parameter, place, out);
  }

  @Override
  public void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact) {
    value(name, parameter, place, out);
    inexact.accept(FormatStyles.lost(name, format));
  }

  @Override
  public boolean hasNumberSign(char next) {
    return false;
  }

  @Override
  public boolean hasChoice(ChoiceKeyword keyword, long pluralOffset) {
    return false;
  }
}
