package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in files that have no form for codes: a code is its characters where every file may have them, else its ID between
 * <code>{$</code> and a brace, {@code {$START_LINK}}. Where a text has such codes, a literal <code>{$</code> is written with
 * two dollar signs.
 */
public final class PlainCodes {
  private static final Pattern CODE = Pattern.compile("\\{\\$(?:\\$|([^{}$]{1,200})\\})");

  private PlainCodes() {}

  /** {@code text} as characters. */
  public static String write(ProtectedText text, CodeTable codes) {
    StringBuilder written = new StringBuilder();
    for (Span span : text.spans()) {
      if (span instanceof Span.Kept kept && kept.code().isWithoutCharacters()) {
        written.append("{$").append(codes.id(kept.code())).append('}');
      } else {
        String characters = span instanceof Span.Kept kept ? kept.code().written().units()
            : ((Span.Words) span).characters();
        written.append(codes.hasCodesWithoutCharacters() ? characters.replace("{$", "{$$") : characters);
      }
    }
    return written.toString();
  }

  /**
   * The text that is written as {@code characters}.
   *
   * @param unknown receives each code that is none of {@code codes}, as it is written
   */
  public static MessageText read(String characters, CodeTable codes, Consumer<String> unknown) {
    if (!codes.hasCodesWithoutCharacters()) {
      return MessageText.of(characters);
    }
    MessageTextBuilder text = MessageText.builder();
    Matcher matcher = CODE.matcher(characters);
    int done = 0;
    while (matcher.find()) {
      text.characters(characters.substring(done, matcher.start()));
      done = matcher.end();
      if (matcher.group(1) == null) {
        text.characters("{$");
        continue;
      }
      Optional<Code> code = codes.code(matcher.group(1).strip());
      if (code.isPresent()) {
        text.text(code.get().written());
      } else {
        unknown.accept(matcher.group());
      }
    }
    return text.characters(characters.substring(done)).build();
  }
}
