package dev.parlance.processor.convert.text;

import dev.parlance.processor.message.Parameter;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.PlaceholderName;
import dev.parlance.processor.syntax.PieceTokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links and elements as placeholders of the file's format, with the names that Angular gives them. */
record PieceTags() implements Tags {
  private static final Map<String, String> FAMILIES = inverse(PieceTokens.ELEMENTS);
  private static final Map<String, String> VOID = inverse(PieceTokens.VOID_ELEMENTS);

  private static Map<String, String> inverse(Map<String, String> elements) {
    Map<String, String> inverse = new HashMap<>();
    elements.forEach((family, html) -> inverse.put(html, family));
    return Map.copyOf(inverse);
  }

  @Override
  public void link(Parameter link, Runnable content, Target target) {
    pair(link.placeholder(), linkFamily(base(link.placeholder())), link.expression(), content, target);
  }

  /** A family of links: that of {@code base} where it is one. */
  private static String linkFamily(String base) {
    String name = upper(base);
    if (PlaceholderName.isLink(PlaceholderName.withoutNumber(name))) {
      return name;
    }
    String words = name.replaceAll("(?:^|_)LINK(?=_|$)|LINK$", "").replaceAll("^_+|_+$", "");
    return words.isEmpty() || words.equals("A") ? PlaceholderName.LINK : PlaceholderName.LINK + "_" + words;
  }

  /** The name behind the prefix of a start, in letters that Angular's names have. */
  private static String upper(String base) {
    return base.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "_");
  }

  private static String base(String placeholder) {
    return placeholder.startsWith(PlaceholderName.START) ? placeholder.substring(PlaceholderName.START.length())
        : placeholder;
  }

  private static void pair(String placeholder, String family, String source, Runnable content, Target target) {
    String name = target.names().tag(placeholder, PlaceholderName.START + family);
    surround(name, source, content, target.out());
  }

  private static void surround(String start, String source, Runnable content, MessageTextBuilder out) {
    out.placeholder(start, source, "");
    content.run();
    out.placeholder(PlaceholderName.CLOSE + PlaceholderName.opened(start));
  }

  @Override
  public void definedLink(Part.DefinedLink link, Runnable content, Target target) {
    target.inexact().accept("its link leads to “" + String.join("…", link.words())
        + "”, and in the target the code that calls the method passes the link.");
    pair(link.placeholder(), PlaceholderName.LINK, "", content, target);
  }

  @Override
  public void element(Part.Element element, Runnable content, Target target) {
    if (!element.attributes().isEmpty()) {
      target.inexact().accept("its <" + element.name() + "> has attributes, which the target does not keep.");
    }
    Optional<String> family = Optional.ofNullable(FAMILIES.get(element.name()));
    if (family.isEmpty()) {
      target.inexact().accept("its <" + element.name() + "> is, in the target, one that the code passes.");
    }
    surround(PlaceholderName.START + family.orElse(PlaceholderName.TAG + upper(element.name())),
        "<" + element.name() + ">", content, target.out());
  }

  @Override
  public void voidElement(String html, Target target) {
    if (!VOID.containsKey(html)) {
      throw new UnwritableException("it has <" + html + ">, which the target has no form for.");
    }
    target.out().placeholder(VOID.get(html), "<" + html + ">", "");
  }

  @Override
  public void custom(Part.CustomElement tag, Runnable content, Target target) {
    String base = upper(base(tag.parameter().placeholder()));
    String family = base.startsWith(PlaceholderName.TAG) ? base : PlaceholderName.TAG + base;
    boolean known = FAMILIES.containsValue(PlaceholderName.withoutNumber(family))
        || PieceTokens.VOID_ELEMENTS.containsKey(PlaceholderName.withoutNumber(family));
    pair(tag.parameter().placeholder(), known ? family + "_GIVEN" : family, tag.parameter().expression(), content,
        target);
  }

  @Override
  public void block(Parameter block, Runnable content, Target target) {
    pair(block.placeholder(), upper(base(block.placeholder())), block.expression(), content, target);
  }
}
