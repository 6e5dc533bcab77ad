package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The forms of {@link java.text.MessageFormat}, with the plurals and selects of ICU.
 *
 * @param arguments whether the text or its source has any, without which an apostrophe quotes nothing
 */
record JavaTextForms(boolean arguments) implements Forms {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");
  private static final Pattern SEVERAL = Pattern.compile("'{2,}");
  private static final Quotation QUOTATION = new Quotation("{}", false);
  private static final Quotation IN_PLURAL = new Quotation("{}#", false);

  @Override
  public boolean isName(String name) {
    return NUMBER.matcher(name).matches();
  }

  @Override
  public String name(int index) {
    return Integer.toString(index);
  }

  @Override
  public boolean isNumbered() {
    return true;
  }

  @Override
  public String words(String words, Place place) {
    if (!arguments) {
      // Alone an apostrophe is itself, and of two one is left.
      return SEVERAL.matcher(words).replaceAll(run -> run.group().repeat(2));
    }
    return (place.isPlural() ? IN_PLURAL : QUOTATION).quoted(words);
  }

  @Override
  public void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact) {
    FormatStyles.write(name, format, FormatStyles.ofJavaText(format), FormatStyles.word(format), ",", out,
        inexact);
  }
}
