package dev.parlance.processor.syntax.html;

import dev.parlance.processor.spi.XmlCharacters;
import dev.parlance.processor.syntax.LinkAddress;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scans one tag as browsers do (<a href="https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state">HTML,
 * 13.2.5.6 to 13.2.5.40</a>).
 */
final class TagScanner {
  private final HtmlInput input;
  private final String text;
  private final ProblemLog problems;
  private int at;

  /** How many of the other tokens are before {@link #at}. */
  private int others;

  /** A scanner of the tags of {@code input}, whose {@code text} it is. */
  TagScanner(HtmlInput input, String text, ProblemLog problems) {
    this.input = input;
    this.text = text;
    this.problems = problems;
  }

  /**
   * Scans the tag that begins at {@code start} and has a name that ends at {@code nameEnd}; empty where nothing ends it.
   *
   * @param before how many other tokens are before it
   */
  Optional<HtmlTag> scan(int start, int nameEnd, int before) {
    boolean end = text.charAt(start + 1) == '/';
    String name = text.substring(start + (end ? 2 : 1), nameEnd).toLowerCase(Locale.ROOT);
    at = nameEnd;
    others = before;
    Map<String, HtmlAttribute> attributes = new LinkedHashMap<>();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>') {
        return Optional.of(new HtmlTag(name, input.offset(start), end, List.copyOf(attributes.values()), at + 1));
      }
      if (HtmlInput.isSpace(c) || c == '/') {
        at++;
      } else {
        HtmlAttribute attribute = attribute();
        if (attribute == null) {
          return Optional.empty();
        }
        attributes.putIfAbsent(attribute.name(), attribute);
      }
    }
    return Optional.empty();
  }

  /** How many other tokens were passed. */
  int others() {
    return others;
  }

  private HtmlAttribute attribute() {
    int start = at;
    do {
      others += text.charAt(at) == HtmlInput.OTHER ? 1 : 0;
      at++;
    } while (at < text.length() && !HtmlInput.isSpace(text.charAt(at)) && "/>=".indexOf(text.charAt(at)) < 0);
    String name = text.substring(start, at).toLowerCase(Locale.ROOT);
    skipSpace();
    if (at == text.length() || text.charAt(at) != '=') {
      return new HtmlAttribute(name, input.offset(start), new LinkAddress(""), Optional.empty());
    }
    at++;
    skipSpace();
    char quote = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : 0;
    StringBuilder value = new StringBuilder();
    Token other = null;
    while (at < text.length() && !isValueEnd(text.charAt(at), quote)) {
      if (text.charAt(at) == HtmlInput.OTHER) {
        Token token = input.others().get(others++);
        other = token instanceof Token.Value ? other : token;
        value.append(token instanceof Token.Value argument ? LinkAddress.argument(argument.name()) : "");
        at++;
      } else {
        addCharacter(value);
      }
    }
    if (at == text.length()) {
      return null;
    }
    at += quote == 0 ? 0 : 1;
    return new HtmlAttribute(name, input.offset(start), new LinkAddress(value.toString()), Optional.ofNullable(other));
  }

  private void skipSpace() {
    while (at < text.length() && HtmlInput.isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isValueEnd(char c, char quote) {
    return quote == 0 ? HtmlInput.isSpace(c) || c == '>' : c == quote;
  }

  private void addCharacter(StringBuilder value) {
    Optional<CharacterReferences.Reference> reference =
        text.charAt(at) == '&' ? CharacterReferences.at(text, at, true) : Optional.empty();
    if (reference.isEmpty()) {
      char c = text.charAt(at++);
      // Browsers read each line end as one line feed.
      boolean half = c == '\r' && at < text.length() && text.charAt(at) == '\n';
      value.append(half ? "" : c == '\r' ? "\n" : String.valueOf(c));
    } else {
      String characters = reference.get().characters();
      value.append(isAllowed(characters, input.offset(at), problems) ? characters : "");
      at = reference.get().end();
    }
  }

  /** Whether texts may have the {@code characters} of a reference, which is reported where not. */
  static boolean isAllowed(String characters, int offset, ProblemLog problems) {
    int c = characters.codePointAt(0);
    if (!XmlCharacters.isAllowed(c)) {
      problems.malformed(offset, "the character " + XmlCharacters.name(c) + " is not allowed in a text.", "Remove it.");
    }
    return XmlCharacters.isAllowed(c);
  }
}
