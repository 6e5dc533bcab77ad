package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.MessageTextBuilder;
import java.util.function.Consumer;

/** The forms that a markup has for links and elements; each adds a tag, the content, and the tag that ends it. */
interface Tags {
  /**
   * The text that a form is added to.
   *
   * @param out the text
   * @param forms the forms of the syntax around
   * @param names the names in the target
   * @param place where the tag is
   * @param inexact takes a sentence for what is not the same in the target
   */
  record Target(MessageTextBuilder out, Forms forms, TargetNames names, Place place, Consumer<String> inexact) {}

  /** Whether links that the caller passes have names as values have, in their addresses. */
  default boolean linksAreValues() {
    return false;
  }

  /** {@code words}, escaped for the markup alone. */
  default String words(String words) {
    return words;
  }

  /** Adds a link that the caller passes. */
  void link(Parameter link, Runnable content, Target target);

  /** Adds a link whose address the catalog defines. */
  void definedLink(Part.DefinedLink link, Runnable content, Target target);

  /** Adds an element of HTML. */
  void element(Part.Element element, Runnable content, Target target);

  /** Adds an element of HTML without content. */
  void voidElement(String html, Target target);

  /** Adds a tag that the caller passes. */
  void custom(Part.CustomElement tag, Runnable content, Target target);

  /** Adds content that is shown where the caller says so. */
  void block(Parameter block, Runnable content, Target target);
}
