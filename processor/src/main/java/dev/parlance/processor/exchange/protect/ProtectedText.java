package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text as words and codes: {@code Hello }, the code {@code {name}}, {@code !}
 *
 * <p>Codes are the placeholders of the file's format wherever they are, and the placeholders and tags that the syntax finds
 * in the characters, except for those in a plural, a select or a choice, whose branches translators write anew: it is
 * words from brace to brace.
 *
 * @param spans the spans, in order; words are not adjacent to words
 */
public record ProtectedText(List<Span> spans) {
  /** Copies the list. */
  public ProtectedText {
    spans = List.copyOf(spans);
  }

  /**
   * Protects {@code text}.
   *
   * @param syntax the syntax of its characters
   * @param names the names that it may refer to, besides its own: those of the source's text
   */
  public static ProtectedText of(MessageText text, Syntax syntax, Set<String> names) {
    Spans spans = new Spans();
    int done = 0;
    for (CodeRange range : CodeRange.in(text, syntax, names)) {
      spans.addWords(text, done, range.start());
      spans.all.add(new Span.Kept(new Code(range.name(), Slice.of(text, range.start(), range.end()))));
      done = range.end();
    }
    spans.addWords(text, done, text.length());
    return new ProtectedText(spans.all);
  }

  /** Collects spans. */
  private static final class Spans {
    private final List<Span> all = new ArrayList<>();

    /** Adds the units from {@code from} to {@code to}; characters that no XML file may have are codes. */
    void addWords(MessageText text, int from, int to) {
      int start = from;
      for (int at = from; at < to;) {
        int point = text.units().codePointAt(at);
        int next = at + Character.charCount(point);
        if (!XmlCharacters.isAllowed(point)) {
          add(text, start, at);
          all.add(new Span.Kept(new Code(XmlCharacters.name(point), Slice.of(text, at, next))));
          start = next;
        }
        at = next;
      }
      add(text, start, to);
    }

    private void add(MessageText text, int from, int to) {
      if (from < to) {
        all.add(new Span.Words(text.units().substring(from, to)));
      }
    }
  }

  /** The text that this one protects. */
  public MessageText unprotected() {
    MessageTextBuilder text = MessageText.builder();
    for (Span span : spans) {
      if (span instanceof Span.Kept kept) {
        text.text(kept.code().written());
      } else {
        text.characters(((Span.Words) span).characters());
      }
    }
    return text.build();
  }

  /** The codes, in order, as often as they occur. */
  public Stream<Code> codes() {
    return spans.stream().filter(Span.Kept.class::isInstance).map(kept -> ((Span.Kept) kept).code());
  }

  /** Whether one of its codes has no characters that every file may have. */
  public boolean hasCodesWithoutCharacters() {
    return codes().anyMatch(Code::isWithoutCharacters);
  }
}
