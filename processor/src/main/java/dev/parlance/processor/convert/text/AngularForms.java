package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.ValueFormat;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The forms of Angular's texts: values are placeholders of the file's format, and only in branches is anything quoted. */
record AngularForms() implements Forms {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Quotation IN_BRANCH = new Quotation("{}", true);
  private static final Quotation IN_PLURAL = new Quotation("{}#", true);

  /** Whether {@code name} is one, and the placeholder of that name is a value rather than a tag. */
  @Override
  public boolean isName(String name) {
    return isValueName(name);
  }

  static boolean isValueName(String name) {
    return NAME.matcher(name).matches() && !name.matches("ICU(_[0-9]+)?")
        && MessageText.builder().placeholder(name).build().mark(0) instanceof Piece.Value;
  }

  @Override
  public String name(int index) {
    return "ARG_" + index;
  }

  @Override
  public String words(String words, Place place) {
    return !place.inBranch() ? words : (place.isPlural() ? IN_PLURAL : IN_BRANCH).quoted(words);
  }

  @Override
  public void value(String name, Parameter parameter, Place place, MessageTextBuilder out) {
    out.piece(new Piece.Value(name, parameter.expression()));
  }

  @Override
  public void formatted(String name, Parameter parameter, ValueFormat format, Place place, MessageTextBuilder out,
      Consumer<String> inexact) {
    inexact.accept("{" + name + "} has the format “" + FormatStyles.words(format)
        + "”, and the target has none: the code that calls the method has to format it.");
    value(name, parameter, place, out);
  }

  @Override
  public boolean hasNumberSign(char next) {
    return !Character.isLetterOrDigit(next) && !Character.isSurrogate(next);
  }
}
