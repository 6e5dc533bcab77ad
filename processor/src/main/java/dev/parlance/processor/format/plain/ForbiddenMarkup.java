package dev.parlance.processor.format.plain;

import static java.util.regex.Pattern.DOTALL;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup that a text must not contain.
 *
 * @param end the offset after it
 * @param element the name of the element if it is a tag; else empty
 * @param problem what is wrong with it, a sentence; empty for an element
 * @param advice what to do, a sentence; empty for an element
 */
record ForbiddenMarkup(int end, String element, String problem, String advice) {
  private static final List<Kind> KINDS = List.of(
      new Kind("<!--.*?-->", "<!--", "an XML comment is not allowed.",
          "Remove it; a line that begins with # is a comment."),
      new Kind("<!\\[CDATA\\[.*?]]>", "<![CDATA[", "a CDATA section is not allowed.",
          "Write its text with &lt; for < and &amp; for &."),
      new Kind("<!DOCTYPE[^\\[>]*+(\\[[^]]*+]?(\\s*+>)?)?>?", "<!", "a DOCTYPE or declaration is not allowed.",
          "Remove it."),
      new Kind("<\\?.*?\\?>", "<?", "a processing instruction is not allowed.", "Remove it."));

  private static final Pattern CLOSE_PLACEHOLDER = Pattern.compile("</x\\s*+>");
  private static final Pattern ELEMENT = Pattern.compile("</?([\\p{L}_:][\\p{L}\\p{N}_:.-]*+)[^<>]*+>?");

  /** Reads the markup at {@code start}, where a {@code <} does not start a placeholder. */
  static ForbiddenMarkup read(String text, int start) {
    for (Kind kind : KINDS) {
      if (text.startsWith(kind.prefix(), start)) {
        Matcher matcher = kind.pattern().matcher(text).region(start, text.length());
        return new ForbiddenMarkup(matcher.lookingAt() ? matcher.end() : text.length(), "", kind.what(), kind.advice());
      }
    }
    Matcher close = CLOSE_PLACEHOLDER.matcher(text).region(start, text.length());
    if (close.lookingAt()) {
      return new ForbiddenMarkup(close.end(), "", "</x> does not close any <x>.",
          "Write <x id=\"NAME\"/>, or <x id=\"NAME\"></x> with nothing between.");
    }
    Matcher element = ELEMENT.matcher(text).region(start, text.length());
    return element.lookingAt() ? new ForbiddenMarkup(element.end(), element.group(1), "", "")
        : new ForbiddenMarkup(
            start + 1, "", "< does not start a placeholder.", "Write &lt; for a literal <.");
  }

  private record Kind(Pattern pattern, String prefix, String what, String advice) {
    Kind(String pattern, String prefix, String what, String advice) {
      this(Pattern.compile(pattern, DOTALL), prefix, what, advice);
    }
  }
}
