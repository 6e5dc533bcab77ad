package dev.parlance.processor.parse;

import dev.parlance.processor.message.Part;
import dev.parlance.processor.syntax.HtmlElements;
import dev.parlance.processor.syntax.TagMeaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds elements that HTML ends before another one begins in them, such as a paragraph before a paragraph: a parser would
 * show the content of the outer one in three pieces (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody">HTML, “in body”</a>).
 */
final class HtmlNesting {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> DEFINITIONS = Set.of("dd", "dt");

  /** The blocks that an item of a list may be in without being in an item around them. */
  private static final Set<String> NOT_SPECIAL = Set.of("address", "div", "p");

  private HtmlNesting() {}

  /** Whether the element {@code html} may end one around it. */
  static boolean isBlock(String html) {
    return HtmlElements.isBlock(html);
  }

  /** The tag in {@code around}, innermost first, that HTML ends before the block {@code html} begins; null for none. */
  static OpenTag ended(String html, Iterable<OpenTag> around) {
    // An element that the program passes may be any.
    boolean known = true;
    boolean directly = true;
    Set<String> items = DEFINITIONS.contains(html) ? DEFINITIONS : Set.of("li");
    boolean inItem = items.contains(html);
    for (OpenTag tag : around) {
      known &= !(tag.container() instanceof TagMeaning.CustomElement
          || tag.container() instanceof TagMeaning.GivenTag);
      if (tag.container() instanceof TagMeaning.Element element) {
        String outer = element.html();
        boolean heading = directly && HEADINGS.contains(html) && HEADINGS.contains(outer);
        if (outer.equals("p") || known && (heading || inItem && items.contains(outer))) {
          return tag;
        }
        inItem &= !isBlock(outer) || NOT_SPECIAL.contains(outer);
      }
      directly &= tag.container() instanceof TagMeaning.Block || tag.container() instanceof TagMeaning.Content;
    }
    return null;
  }

  /** The first element of {@code parts}, at any depth, that may end one around them; empty for none. */
  static Optional<String> firstBlock(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Element element && isBlock(element.name())) {
        return Optional.of(element.name());
      }
      if (part instanceof Part.VoidElement element && isBlock(element.name())) {
        return Optional.of(element.name());
      }
      for (List<Part> content : part.contents()) {
        Optional<String> inside = firstBlock(content);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }
}
