package dev.parlance.processor.testing;

import dev.parlance.MessageBundle;
import dev.parlance.processor.syntax.HtmlElements;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Compares the HTML that a generated class prints with that of the text as it is: filled in by {@link MessageFormat} with
 * harmless arguments, and read by an HTML5 parser. Names in brackets that are not tags of HTML are text.
 */
public final class HtmlOracle {
  /** The difference of a text in which only apostrophes differ. */
  public static final String APOSTROPHE = "an apostrophe";

  /** The difference of a translation whose links or elements have other attributes than the source's, which are shown. */
  public static final String ATTRIBUTES = "other attributes";

  /** Two apostrophes, or one that quotes for java.text alone. */
  private static final Pattern LONE = Pattern.compile("''|'(?![{}])");

  private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][^\\s/>]*)");

  private final Class<?> type;

  /** The texts of the class {@code type}. */
  public HtmlOracle(Class<?> type) {
    this.type = type;
  }

  /**
   * What differs in the entry {@code id} in {@code locale}; empty where nothing does.
   *
   * @param source the source's text
   * @param text the text in this locale
   */
  public String difference(String id, String source, String text, Locale locale) {
    try {
      Object messages = type.getMethod("of", Locale.class).invoke(null, locale);
      Object[] arguments = arguments(new JavaTextOracle(type, locale).types(id, source));
      MessageBundle bundle = (MessageBundle) type.getMethod("bundle").invoke(messages);
      Element printed = printed(bundle.html(id, arguments).orElseThrow());
      Element today = parsed(today(text, arguments, locale));
      if (HtmlDom.of(printed).equals(HtmlDom.of(today))) {
        return "";
      }
      Element asWritten = parsed(today(LONE.matcher(text).replaceAll("''"), arguments, locale));
      return HtmlDom.of(printed).equals(HtmlDom.of(asWritten)) ? APOSTROPHE
          : !text.equals(source) && HtmlDom.of(bare(printed)).equals(HtmlDom.of(bare(today))) ? ATTRIBUTES
          : HtmlDom.of(today) + "    but\n" + HtmlDom.of(printed);
    } catch (IllegalArgumentException refused) {
      return "java.text fails: " + refused.getMessage() + "\n";
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(id, failed);
    }
  }

  private static Object[] arguments(List<String> types) {
    Object[] arguments = new Object[types.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = switch (types.get(i)) {
        case "", "String", "Link" -> "7" + i;
        case "Number", "long" -> 2 + i;
        default -> throw new AssertionError(types.get(i));
      };
    }
    return arguments;
  }

  /** The {@code text} as programs print it; two apostrophes are one here, too, where it has no arguments. */
  private static String today(String text, Object[] arguments, Locale locale) {
    return arguments.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(arguments);
  }

  private static Element parsed(String html) {
    return Jsoup.parseBodyFragment(withoutUnknownTags(html)).body();
  }

  /** The {@code body} with no attributes but the addresses of links. */
  private static Element bare(Element body) {
    body.getAllElements().forEach(each -> each.attributes().asList().stream().map(Attribute::getKey)
        .filter(name -> !name.equals("href")).toList().forEach(each::removeAttr));
    return body;
  }

  /** What differs in {@code printed} from {@code today}, what is printed today; empty where nothing does. */
  public static String difference(String today, String printed) {
    String expected = HtmlDom.of(parsed(today));
    String shown = HtmlDom.of(printed(printed));
    return shown.equals(expected) ? "" : expected + "    but\n" + shown;
  }

  /** The {@code html} in which names in brackets that HTML does not know are text. */
  public static String withoutUnknownTags(String html) {
    return NAME.matcher(html).replaceAll(name -> HtmlElements.isKnown(name.group(1).toLowerCase(Locale.ROOT)) ? "$0"
        : "&lt;" + Matcher.quoteReplacement(name.group().substring(1)));
  }

  /** What is {@code printed}, without what isolates values and what is added to links that open a tab. */
  private static Element printed(String printed) {
    Element body = Jsoup.parseBodyFragment(printed).body();
    body.select("a[target=_blank][rel=noopener noreferrer]").removeAttr("rel");
    body.select("bdi").unwrap();
    return body;
  }
}
