package dev.parlance.processor.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a catalog text, an XML fragment, into characters and placeholders.
 *
 * <p>What <a href="https://www.w3.org/TR/xml/">XML 1.0</a> allows is narrowed to the five named entities, numeric
 * references, and {@code <x id="NAME"/>} or {@code <x id="NAME"></x>} with further attributes. Everything else is a
 * problem at its own offset, and scanning goes on after it. No XML parser of the JDK does that: they stop at the first
 * fault and tell where they noticed it, not where it is.
 */
final class FragmentScanner {
  private final String text;
  private final ProblemLog problems;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private FragmentScanner(String text, ProblemLog problems) {
    this.text = text;
    this.problems = problems;
  }

  static List<Token> scan(String text, ProblemLog problems) {
    FragmentScanner scanner = new FragmentScanner(text, problems);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    return scanner.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '<') {
      markup();
    } else if (c == '&') {
      reference();
    } else {
      characters();
    }
  }

  private void characters() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '<' && text.charAt(at) != '&') {
      int c = text.codePointAt(at);
      if (!XmlCharacters.isAllowed(c)) {
        problems.malformed(at, "the character " + XmlCharacters.name(c) + " is not allowed in a text.", "Remove it.");
      } else if (text.startsWith("]]>", at)) {
        problems.malformed(at, "]]> is not allowed in an XML text.", "Write ]]&gt;.");
      }
      at += Character.charCount(c);
    }
    tokens.add(new Token.Characters(start, text.substring(start, at)));
  }

  private void reference() {
    Reference reference = Reference.read(text, at);
    reference.problem().ifPresent(problems::add);
    tokens.add(new Token.Characters(at, reference.value()));
    at = reference.end();
  }

  private void markup() {
    if (PlaceholderTag.startsAt(text, at)) {
      PlaceholderTag tag = PlaceholderTag.read(text, at, problems);
      if (tag.name().isEmpty()) {
        problems.placeholderLost();
      } else {
        tokens.add(new Token.Placeholder(at, tag.name(), Optional.ofNullable(tag.attributes().get("equiv-text")),
            Optional.ofNullable(tag.attributes().get("xid"))));
      }
      if (!tag.wellFormed()) {
        noteBraces(tag.end());
      }
      at = tag.end();
      return;
    }
    ForbiddenMarkup markup = ForbiddenMarkup.read(text, at);
    problems.add(markup.problem());
    noteBraces(markup.end());
    at = markup.end();
  }

  /** Of faulty markup, which may have been meant to end sooner. */
  private void noteBraces(int end) {
    String markup = text.substring(at, end);
    if (markup.chars().filter(c -> c == '{').count() != markup.chars().filter(c -> c == '}').count()) {
      problems.bracesLost();
    }
  }
}
