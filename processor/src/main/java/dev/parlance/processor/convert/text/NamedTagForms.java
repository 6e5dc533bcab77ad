package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.HtmlElements;
import java.util.Locale;
import java.util.regex.Pattern;

/** Links and elements as tags with names among the characters: {@code <link>}, {@code <b>}. */
record NamedTagForms() implements Tags {
  private static final Pattern OF_ANGULAR = Pattern.compile("[A-Z0-9_-]+");
  private static final Pattern LINK = Pattern.compile("a|link|link[-_.].*|.*[-_.]link|.*[a-z]Link");

  @Override
  public void link(Parameter link, Runnable content, Target target) {
    String name = name(link.placeholder());
    pair(target.names().tag(link.placeholder(), LINK.matcher(name).matches() ? name : "link-" + name), content, target);
  }

  /** The name behind the prefix of a start; one that Angular made in lower case. */
  private static String name(String placeholder) {
    String base = placeholder.startsWith(PlaceholderName.START)
        ? placeholder.substring(PlaceholderName.START.length()) : placeholder;
    String own = base.startsWith(PlaceholderName.TAG) ? base.substring(PlaceholderName.TAG.length()) : base;
    return (OF_ANGULAR.matcher(own).matches() ? own.toLowerCase(Locale.ROOT) : own).replaceAll("[^\\p{L}\\p{N}_.-]",
        "_");
  }

  private static void pair(String name, Runnable content, Target target) {
    target.out().characters("<" + name + ">");
    content.run();
    target.out().characters("</" + name + ">");
  }

  @Override
  public void definedLink(Part.DefinedLink link, Runnable content, Target target) {
    target.inexact().accept("its link leads to “" + String.join("…", link.words())
        + "”, and in the target the code that calls the method passes the link.");
    pair(target.names().tag(link.placeholder(), "link"), content, target);
  }

  @Override
  public void element(Part.Element element, Runnable content, Target target) {
    if (!element.attributes().isEmpty()) {
      target.inexact().accept("its <" + element.name() + "> has attributes, which the target does not keep.");
    }
    pair(element.name(), content, target);
  }

  @Override
  public void voidElement(String html, Target target) {
    target.out().characters("<" + html + ">");
  }

  @Override
  public void custom(Part.CustomElement tag, Runnable content, Target target) {
    String own = name(tag.parameter().placeholder());
    String lower = own.toLowerCase(Locale.ROOT);
    boolean taken = LINK.matcher(own).matches() || HtmlElements.isContainer(lower) || HtmlElements.isEmpty(lower);
    String name = target.names().tag(tag.parameter().placeholder(), taken ? own + "-tag" : own);
    if (HtmlElements.isGivenEmpty(name)) {
      target.out().characters("<" + name + "/>");
      if (!tag.content().isEmpty()) {
        throw new UnwritableException("its <" + name + "> has content, which the target has no form for.");
      }
    } else {
      pair(name, content, target);
    }
  }

  @Override
  public void block(Parameter block, Runnable content, Target target) {
    throw new UnwritableException(
        "it has a part that is shown only where the code says so, which the target has no form"
            + " for.");
  }
}
