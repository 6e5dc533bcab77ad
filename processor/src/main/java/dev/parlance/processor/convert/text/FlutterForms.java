package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.ChoiceKeyword;
import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The forms of Flutter's texts, in which nothing can be quoted: formats are declared beside the text. */
record FlutterForms() implements Forms {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]*");

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
    if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
      throw new UnwritableException("it has a brace, which a text of Flutter can only have with use-escaping.");
    }
    return words;
  }

  @Override
  public void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact) {
    if (!FlutterDeclarations.has(format)) {
      inexact.accept(FormatStyles.lost(name, format));
    }
    value(name, parameter, place, out);
  }

  @Override
  public boolean hasNumberSign(char next) {
    return false;
  }

  @Override
  public boolean hasChoice(ChoiceKeyword keyword, long pluralOffset) {
    return keyword != ChoiceKeyword.SELECTORDINAL && pluralOffset == 0;
  }
}
