package dev.parlance.processor.syntax.html;

import dev.parlance.Element;
import dev.parlance.Link;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.ProblemLog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Decides which attributes of a source text are printed: those that the methods of {@link Link} and {@link Element} set. */
final class HtmlAttributes {
  private static final String ALLOWED = "id, lang, dir, title, role, tabindex, hidden, translate, data-… and aria-…";
  private static final Set<String> OF_LINKS = Set.of("class", "rel", "title");
  private static final String HREF = "href";

  private HtmlAttributes() {}

  /** Reports attributes that run code, in translations too. */
  static void checkCode(HtmlTag tag, ProblemLog problems) {
    tag.attributes().stream().filter(HtmlAttributes::runsCode)
        .forEach(each -> problems.malformed(each.offset(),
            "the attribute " + each.name().replace(HtmlInput.OTHER, '…') + " runs code, which texts cannot do.",
            "Remove it; a script can find the element by its class."));
  }

  private static boolean runsCode(HtmlAttribute attribute) {
    return attribute.name().startsWith("on") && attribute.name().length() > 2;
  }

  /** The attributes of an element; others are reported. */
  static Map<String, String> ofElement(HtmlTag tag, ProblemLog problems) {
    Map<String, String> attributes = new LinkedHashMap<>();
    checkCode(tag, problems);
    for (HtmlAttribute each : tag.attributes()) {
      if (isWords(each, tag, problems)) {
        String value = each.value().form();
        if (each.name().equals("class") && isElement(tag.name()) || isAllowed(() -> Element.of(tag.name())
            .attribute(each.name(), value))) {
          attributes.put(each.name(), value);
        } else {
          notAllowed(each, tag, "class, " + ALLOWED, problems);
        }
      }
    }
    return attributes;
  }

  /** The attributes of a link other than its address; others are reported. */
  static Map<String, String> ofLink(HtmlTag tag, ProblemLog problems) {
    Map<String, String> attributes = new LinkedHashMap<>();
    checkCode(tag, problems);
    for (HtmlAttribute each : tag.attributes()) {
      if (!each.name().equals(HREF) && isWords(each, tag, problems)) {
        String value = each.value().form();
        if (each.name().equals("target")) {
          addTarget(each, attributes, problems);
        } else if (OF_LINKS.contains(each.name()) || isAllowed(() -> Link.to("").attribute(each.name(), value))) {
          attributes.put(each.name(), value);
        } else {
          notAllowed(each, tag, "href, class, rel, target, hreflang, type, download, referrerpolicy, " + ALLOWED,
              problems);
        }
      }
    }
    return attributes;
  }

  private static void addTarget(HtmlAttribute target, Map<String, String> attributes, ProblemLog problems) {
    if (target.value().form().equalsIgnoreCase("_blank")) {
      attributes.put(target.name(), "_blank");
    } else {
      problems.malformedSource(target.offset(), Sentence.of("the target of a link is “" + shown(target.value().form())
          + "”, and texts can open a new tab only."), Sentence.of("Write target=\"_blank\", or remove it."));
    }
  }

  /** Whether {@code attribute} has words and runs no code; an argument is reported. */
  private static boolean isWords(HtmlAttribute attribute, HtmlTag tag, ProblemLog problems) {
    if (runsCode(attribute)) {
      return false;
    }
    if (attribute.hasArgument()) {
      problems.malformedSource(attribute.offset(), Sentence.of("an argument is inside of the tag <" + tag.name()
          + ">, where only the href of a link can have one."),
          Sentence.of(attribute.name().indexOf(HtmlInput.OTHER) >= 0
              ? "Move it out." : "Write words there, or leave the attribute to the code around the text."));
    }
    return !attribute.hasArgument();
  }

  private static boolean isElement(String name) {
    return isAllowed(() -> Element.of(name));
  }

  private static boolean isAllowed(Runnable use) {
    try {
      use.run();
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static void notAllowed(HtmlAttribute attribute, HtmlTag tag, String allowed, ProblemLog problems) {
    Sentence what = Sentence.of("the attribute “" + shown(attribute.name()) + "” of <" + tag.name()
        + "> is not one that texts can have.");
    Sentence advice = Sentence.of(!isElement(tag.name()) && !tag.name().equals("a") ? "Write <span> with it."
        : attribute.name().equals("style") ? "Write class=\"…\", and the style into a style sheet."
        : "Remove it. Texts can have " + allowed + ".");
    problems.malformedSource(attribute.offset(), what, advice);
  }

  private static String shown(String value) {
    return value.length() > 60 ? value.substring(0, value.offsetByCodePoints(0, 30)) + "…" : value;
  }
}
