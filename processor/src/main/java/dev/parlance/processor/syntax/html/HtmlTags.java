package dev.parlance.processor.syntax.html;

import dev.parlance.processor.report.Rule;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.TagMeaning;
import dev.parlance.processor.syntax.Token;
import java.util.List;
import java.util.Set;

/** Makes tokens of tags, those included that HTML lets out. */
final class HtmlTags {
  private static final String LINK = "a";

  /** The tags that mean nothing in a text, which is a part of a page that has them. */
  private static final Set<String> TRANSPARENT = Set.of("html", "body");

  private final List<Token> tokens;
  private final ProblemLog problems;
  private final OpenElements open = new OpenElements();
  private int links;

  /** Adds to {@code tokens}; {@code inLink} says whether a link is around them. */
  HtmlTags(List<Token> tokens, boolean inLink, ProblemLog problems) {
    this.tokens = tokens;
    this.links = inLink ? 1 : 0;
    this.problems = problems;
  }

  boolean isInLink() {
    return links > 0;
  }

  void add(HtmlTag tag) {
    if (TRANSPARENT.contains(tag.name())) {
      HtmlAttributes.checkCode(tag, problems);
    } else if (!HtmlElements.isContainer(tag.name()) && !HtmlElements.isEmpty(tag.name()) && !tag.name().equals(LINK)) {
      forbidden(tag);
    } else if (tag.end()) {
      end(tag);
    } else {
      start(tag);
    }
  }

  private void forbidden(HtmlTag tag) {
    String name = "the tag <" + tag.name() + ">";
    switch (tag.name()) {
      case "script" -> problems.malformed(tag.offset(), name + " runs code, which texts cannot do.", "Remove it.");
      case "style" -> problems.malformed(tag.offset(), name + " changes the whole page, which texts cannot do.",
          "Remove it; a text may have <span class=\"…\">.");
      default -> problems.malformed(tag.offset(), name + " is not one that texts can have.",
          "Put it into the template around the text, or write &lt; for the character <.");
    }
  }

  private void end(HtmlTag tag) {
    if (tag.name().equals("br")) {
      // Browsers read it as <br>.
      start(new HtmlTag("br", tag.offset(), false, List.of(), tag.next()));
    } else if (HtmlElements.isEmpty(tag.name())) {
      problems.add(new Problem(Rule.UNBALANCED_TAG, tag.offset(),
          "</" + tag.name() + "> closes an element that has no content.", "Write <" + tag.name() + "> alone."));
    } else {
      open.end(tag.name()).forEach(ended -> close(tag.offset(), ended));
      close(tag.offset(), tag.name());
    }
  }

  private void close(int offset, String name) {
    links -= name.equals(LINK) && links > 0 ? 1 : 0;
    tokens.add(new Token.Close(offset, PlaceholderName.CLOSE + name, name));
  }

  private void start(HtmlTag tag) {
    open.endedBy(tag.name()).forEach(ended -> close(tag.offset(), ended));
    String name = PlaceholderName.START + tag.name();
    TagMeaning meaning = meaning(tag);
    boolean empty = HtmlElements.isEmpty(tag.name());
    if (empty && meaning instanceof TagMeaning.Element element && element.attributes().isEmpty()) {
      tokens.add(new Token.VoidElement(tag.offset(), name, tag.name()));
      return;
    }
    tokens.add(new Token.Start(tag.offset(), name, tag.name(), meaning, ""));
    if (empty) {
      close(tag.offset(), tag.name());
    } else {
      open.push(tag.name());
    }
  }

  private TagMeaning meaning(HtmlTag tag) {
    if (!tag.name().equals(LINK)) {
      return new TagMeaning.Element(tag.name(), HtmlAttributes.ofElement(tag, problems),
          OpenElements.isImplied(tag.name()));
    }
    links++;
    if (links > 1) {
      problems.add(new Problem(Rule.UNBALANCED_TAG, tag.offset(),
          "a link is inside of another link, which browsers end where this one begins.",
          "Close the other one with </a> before it."));
      return new TagMeaning.Content();
    }
    return new TagMeaning.DefinedLink(LinkAddresses.of(tag, problems), HtmlAttributes.ofLink(tag, problems));
  }
}
