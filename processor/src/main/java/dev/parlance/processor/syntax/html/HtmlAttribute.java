package dev.parlance.processor.syntax.html;

import dev.parlance.processor.syntax.LinkAddress;
import dev.parlance.processor.syntax.Token;
import java.util.Optional;

/**
 * An attribute of a tag.
 *
 * @param name its name in lower case; what is not a character is U+0001 in it
 * @param offset the unit of the text where it begins
 * @param value its value, decoded, in the form that addresses have
 * @param other what is in its value and neither words nor a plain argument
 */
record HtmlAttribute(String name, int offset, LinkAddress value, Optional<Token> other) {
  /** Whether the attribute has an argument somewhere. */
  boolean hasArgument() {
    return name.indexOf(HtmlInput.OTHER) >= 0 || other.isPresent() || !value.isFixed();
  }
}
