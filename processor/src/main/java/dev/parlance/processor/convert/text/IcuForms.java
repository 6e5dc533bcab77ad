package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The forms of ICU's messages.
 *
 * @param tags whether the texts have tags with names, so that an apostrophe quotes a bracket too
 */
record IcuForms(boolean tags) implements Forms {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

  @Override
  public boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  @Override
  public String name(int index) {
    return "arg" + index;
  }

  @Override
  public String words(String words, Place place) {
    return new Quotation("{}" + (tags ? "<" : "") + (place.isPlural() ? "#" : ""), true).quoted(words);
  }

  @Override
  public void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact) {
    FormatStyles.write(name, format, FormatStyles.ofIcu(format), FormatStyles.nearestOfIcu(format), ", ", out,
        inexact);
  }
}
