package dev.parlance.processor.syntax.html;

import java.util.List;
import java.util.Optional;

/**
 * A start tag or an end tag.
 *
 * @param name its name in lower case
 * @param offset the unit of the text where it begins
 * @param end whether it is an end tag
 * @param attributes its attributes, of those of one name the first
 * @param next the index behind it
 */
record HtmlTag(String name, int offset, boolean end, List<HtmlAttribute> attributes, int next) {
  Optional<HtmlAttribute> attribute(String named) {
    return attributes.stream().filter(each -> each.name().equals(named)).findFirst();
  }
}
