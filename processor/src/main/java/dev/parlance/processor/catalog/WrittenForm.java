package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the placeholders in a sentence, which are those of a plain catalog, as a file does. */
record WrittenForm(CatalogReader reader, CatalogInput input) implements UnaryOperator<String> {
  private static final Pattern PLACEHOLDER = Pattern.compile("<x id=\"([^\"<>]*)\"/>");

  /** The innermost of those inside one another. */
  private static final Pattern PAIR = Pattern.compile(
      "<x id=\"(START_([^\"<>]+?)(?:_\\d+)?)\"/>((?:(?!<x id=\"(?:START|CLOSE)_).){0,300}+)<x id=\"(CLOSE_\\2)\"/>");

  @Override
  public String apply(String sentence) {
    if (!sentence.contains("<x ")) {
      return sentence;
    }
    String written = sentence;
    for (Matcher pair = PAIR.matcher(written); pair.find(); pair = PAIR.matcher(written)) {
      String form = reader.pair(input, pair.group(1), singles(pair.group(3)), pair.group(4));
      if (PAIR.matcher(form).find()) {
        break;
      }
      written = written.substring(0, pair.start()) + form + written.substring(pair.end());
    }
    return singles(written);
  }

  private String singles(String sentence) {
    return PLACEHOLDER.matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(reader.placeholder(input, found.group(1))));
  }
}
