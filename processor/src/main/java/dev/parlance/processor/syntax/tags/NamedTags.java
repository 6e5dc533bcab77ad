package dev.parlance.processor.syntax.tags;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.syntax.Markup;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags with names, {@code <terms>…</terms>} and {@code <icon/>}: those of HTML are that element, {@code a} and names of
 * links take a link, all others any tag. Every other {@code <} is text.
 *
 * @param quoted whether an apostrophe before a tag quotes it
 */
public record NamedTags(boolean quoted) implements Markup {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9][\\p{L}\\p{N}_.-]{0,99})\\s{0,9}(/?)>");

  /** A tag with something between its name and its bracket that looks like attributes. */
  private static final Pattern WITH_ATTRIBUTES =
      Pattern
          .compile(
              "<([A-Za-z][\\p{L}\\p{N}_.-]{0,99})(?:\\s[^<>]{0,500})?\\s[\\w:-]{1,50}\\s{0,9}=[^<>]{0,500}(?:>|$)");

  /** The words of a name: {@code terms} and {@code Link} in {@code termsLink}. */
  private static final Pattern WORDS = Pattern.compile("[-_.]|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final String LINK = "link";

  @Override
  public List<Token> read(List<Token> tokens, ProblemLog problems) {
    List<Token> all = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof Token.Characters characters && !characters.quoted()) {
        add(characters, all, problems);
      } else if (token instanceof Token.Choice choice) {
        all.add(choice.withContents(content -> read(content, problems)));
      } else {
        all.add(token);
      }
    }
    return all;
  }

  private void add(Token.Characters characters, List<Token> all, ProblemLog problems) {
    String value = characters.value();
    int done = 0;
    for (int at = value.indexOf('<'); at >= 0; at = value.indexOf('<', Math.max(done, at + 1))) {
      Matcher tag = TAG.matcher(value).region(at, value.length());
      if (tag.lookingAt()) {
        addCharacters(characters, done, at, all);
        addTag(tag, characters.offset() + at, all, problems);
        done = tag.end();
        continue;
      }
      Matcher attributes = WITH_ATTRIBUTES.matcher(value).region(at, value.length());
      if (attributes.lookingAt()) {
        problems.malformed(characters.offset() + at, "a tag has attributes here, which texts do not have.",
            "Write only its name, such as <link>, and pass a Link or an Element with the attributes"
                + (quoted ? "; or write '<' for the character." : "."));
        addCharacters(characters, done, at, all);
        if (attributes.group().endsWith(">")) {
          addStart(name(attributes.group(1)), false, characters.offset() + at, all);
        }
        done = attributes.end();
      }
    }
    addCharacters(characters, done, value.length(), all);
  }

  private static void addCharacters(Token.Characters characters, int from, int to, List<Token> all) {
    if (from < to) {
      all.add(new Token.Characters(characters.offset() + from, characters.value().substring(from, to)));
    }
  }

  private static void addTag(Matcher tag, int offset, List<Token> all, ProblemLog problems) {
    String name = name(tag.group(2));
    boolean close = !tag.group(1).isEmpty();
    boolean closed = !tag.group(3).isEmpty();
    if (close && closed) {
      problems.malformed(offset, "the tag “" + tag.group() + "” has a slash at both ends.", "Remove one of them.");
    } else if (close) {
      addClose(name, offset, all, problems);
    } else {
      addStart(name, closed, offset, all);
    }
  }

  private static void addStart(String name, boolean closed, int offset, List<Token> all) {
    if (HtmlElements.isEmpty(name)) {
      all.add(new Token.VoidElement(offset, PlaceholderName.START + name, name));
      return;
    }
    all.add(new Token.Start(offset, PlaceholderName.START + name, name, meaning(name), ""));
    if (closed || HtmlElements.isGivenEmpty(name)) {
      all.add(new Token.Close(offset, PlaceholderName.CLOSE + name, name));
    }
  }

  /** The {@code written} name; that of an element of HTML, which knows no case, in lower case. */
  private static String name(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    boolean html = lower.equals("a") || HtmlElements.isContainer(lower) || HtmlElements.isEmpty(lower)
        || HtmlElements.isGivenEmpty(lower);
    return html ? lower : written;
  }

  private static void addClose(String name, int offset, List<Token> all, ProblemLog problems) {
    if (endsWithEmpty(all, name)) {
      return;
    }
    if (HtmlElements.isEmpty(name) || HtmlElements.isGivenEmpty(name)) {
      problems.add(new Problem(Rule.UNBALANCED_TAG, offset, "</" + name + "> closes an element that has no content.",
          "Write <" + name + "> alone."));
    } else {
      all.add(new Token.Close(offset, PlaceholderName.CLOSE + name, name));
    }
  }

  /** Whether {@code all} ends with the element {@code name} without content, which {@code <br></br>} closes as XML does. */
  private static boolean endsWithEmpty(List<Token> all, String name) {
    Token last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last instanceof Token.VoidElement empty && empty.html().equals(name)
        || last instanceof Token.Close given && HtmlElements.isGivenEmpty(name) && given.family().equals(name);
  }

  private static TagMeaning meaning(String name) {
    if (name.equals("a") || isLink(name)) {
      return new TagMeaning.Link();
    }
    return HtmlElements.isContainer(name) ? new TagMeaning.Element(name) : new TagMeaning.GivenTag();
  }

  /** Whether the first or the last word of {@code name} says that it is a link. */
  private static boolean isLink(String name) {
    String[] words = WORDS.split(name, -1);
    return words[0].equalsIgnoreCase(LINK) || words[words.length - 1].equalsIgnoreCase(LINK);
  }

  @Override
  public boolean isSpecial(char c) {
    return c == '<';
  }

  @Override
  public Optional<String> written(String name) {
    if (name.startsWith(PlaceholderName.START)) {
      return Optional.of("<" + name.substring(PlaceholderName.START.length()) + ">");
    }
    return name.startsWith(PlaceholderName.CLOSE)
        ? Optional.of("</" + name.substring(PlaceholderName.CLOSE.length()) + ">") : Optional.empty();
  }
}
