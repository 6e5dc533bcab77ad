package dev.parlance.processor.syntax.html;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the HTML of a text or of a branch. */
final class HtmlReader {
  /** What names of other tools have beside letters and digits. */
  private static final String NAME = "-_:@";

  /** A tag of another tool, which has a finding of its own. */
  private static final Pattern FOREIGN = Pattern.compile("</?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,100}\\s{0,9}/?>");

  private final HtmlInput input;
  private final String text;
  private final ProblemLog problems;
  private final TagScanner scanner;
  private final HtmlTags tags;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int runStart;
  private int at;

  /** How many of the other tokens were passed. */
  private int others;

  /** Where the content of the last {@code pre} begins. */
  private int startOfPre = -1;

  /** Whether something is never ended, so that what follows is not looked at. */
  private boolean unended;

  private HtmlReader(List<Token> tokens, boolean inLink, ProblemLog problems) {
    this.input = new HtmlInput(tokens);
    this.text = input.characters();
    this.problems = problems;
    this.scanner = new TagScanner(input, text, problems);
    this.tags = new HtmlTags(this.tokens, inLink, problems);
  }

  /** The tokens of a text with {@code tokens}, with its tags. */
  static List<Token> read(List<Token> tokens, ProblemLog problems) {
    return new HtmlReader(tokens, false, problems).read();
  }

  private List<Token> read() {
    tokens.addAll(input.quoted());
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == HtmlInput.OTHER) {
        endRun();
        tokens.add(other(input.others().get(others++)));
        at++;
      } else if (c == '<' && !unended && markup()) {
        continue;
      } else if (c == '&') {
        reference();
      } else {
        character(c);
      }
    }
    endRun();
    return tokens;
  }

  private Token other(Token token) {
    if (!(token instanceof Token.Choice choice)) {
      return token;
    }
    return choice.withContents(content -> new HtmlReader(content, tags.isInLink(), problems).read());
  }

  /** Adds the character here; browsers read each line end as one line feed, and drop one at the start of {@code pre}. */
  private void character(char c) {
    boolean half = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    boolean lineEnd = c == '\n' || c == '\r';
    if (lineEnd && at == startOfPre) {
      at += half ? 2 : 1;
      return;
    }
    if (!half) {
      add(lineEnd ? "\n" : String.valueOf(c), at);
    }
    at++;
  }

  private void reference() {
    Optional<CharacterReferences.Reference> reference = CharacterReferences.at(text, at, false);
    if (reference.isEmpty()) {
      add("&", at++);
    } else {
      String characters = reference.get().characters();
      endRun();
      if (TagScanner.isAllowed(characters, input.offset(at), problems)) {
        boolean quoted = characters.equals("<") && !isKnown(reference.get().end());
        tokens.add(new Token.Characters(input.offset(at), characters, quoted));
      }
      at = reference.get().end();
    }
  }

  /** Whether the name of a tag of HTML begins at {@code index}, or behind a slash there. */
  private boolean isKnown(int index) {
    int start = text.startsWith("/", index) ? index + 1 : index;
    return HtmlElements.isKnown(text.substring(start, nameEnd(start)).toLowerCase(Locale.ROOT));
  }

  private int nameEnd(int start) {
    int end = start;
    while (end < text.length() && HtmlInput.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(String characters, int index) {
    if (run.length() > 0 && input.offset(index) != runStart + run.length()) {
      endRun();
    }
    runStart = run.length() == 0 ? input.offset(index) : runStart;
    run.append(characters);
  }

  private void endRun() {
    if (run.length() > 0) {
      tokens.add(new Token.Characters(runStart, run.toString()));
      run.setLength(0);
    }
  }

  /** Reads the tag or comment whose {@code <} is here; false, at the same place, where it is text. */
  private boolean markup() {
    if (text.startsWith("<!--", at)) {
      return comment();
    }
    boolean end = text.startsWith("</", at);
    int name = at + (end ? 2 : 1);
    if (name >= text.length() || !HtmlInput.isLetter(text.charAt(name))) {
      boolean hidden = text.startsWith("<!", at) || text.startsWith("<?", at)
          || end && name < text.length() && text.charAt(name) != HtmlInput.OTHER;
      if (hidden) {
        problems.malformed(input.offset(at),
            "browsers take what follows “" + text.substring(at, at + 2) + "” for a comment, and hide it.",
            "Write &lt; for the character <.");
      }
      return false;
    }
    return tag(name);
  }

  private boolean comment() {
    int start = at;
    // Browsers end one at "<!-->" and "<!--->" too, and at "--!>".
    int end = text.startsWith(">", at + 4) ? at + 5 : text.startsWith("->", at + 4) ? at + 6 : commentEnd();
    if (end < 0) {
      unended(input.offset(start), "the comment that begins here is never ended.", "Add -->.");
      return false;
    }
    endRun();
    for (; at < end; at++) {
      if (text.charAt(at) == HtmlInput.OTHER) {
        others++;
        problems.malformed(input.offset(at), "an argument is inside of a comment, which browsers hide.",
            "Move it out of the comment.");
      }
    }
    return true;
  }

  private int commentEnd() {
    int plain = text.indexOf("-->", at + 4);
    int odd = text.indexOf("--!>", at + 4);
    return odd >= 0 && (plain < 0 || odd < plain) ? odd + 4 : plain < 0 ? -1 : plain + 3;
  }

  private boolean tag(int start) {
    int nameEnd = nameEnd(start);
    boolean atEnd = nameEnd == text.length();
    char next = atEnd ? ' ' : text.charAt(nameEnd);
    if (next == HtmlInput.OTHER) {
      problems.malformed(input.offset(at), "an argument is part of the name of a tag.",
          "Write the name, or &lt; for the character <.");
      return false;
    }
    boolean named = HtmlElements.isKnown(text.substring(start, nameEnd).toLowerCase(Locale.ROOT));
    boolean ended = HtmlInput.isSpace(next) || "/><".indexOf(next) >= 0;
    if (named && !ended && NAME.indexOf(next) < 0
        && !FOREIGN.matcher(text).region(at, text.length()).lookingAt()) {
      String written = text.substring(at, nameEnd);
      problems.note(new Problem(Rule.FOREIGN_SYNTAX, input.offset(at),
          "“" + written + next + "” is text here, not a tag, so readers see it as it is.",
          "Write " + written + "> if markup is meant, or &lt; for its <."));
    }
    if (!named || !ended) {
      return false;
    }
    int offset = input.offset(at);
    Optional<HtmlTag> tag = next == '<' ? Optional.empty() : scanner.scan(at, nameEnd, others);
    if (tag.isEmpty()) {
      unended(offset, "the tag " + text.substring(at, nameEnd) + " that begins here is never ended.",
          "Add its >, or write &lt; for the character <.");
      return false;
    }
    endRun();
    tags.add(tag.get());
    others = scanner.others();
    at = tag.get().next();
    startOfPre = tag.get().name().equals("pre") && !tag.get().end() ? at : startOfPre;
    return true;
  }

  private void unended(int offset, String what, String advice) {
    problems.malformed(offset, what, advice);
    unended = true;
  }
}
