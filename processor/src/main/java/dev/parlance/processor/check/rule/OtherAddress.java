package dev.parlance.processor.check.rule;

import dev.parlance.processor.check.model.NameDifferences;
import dev.parlance.processor.message.LinkText;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.message.Part;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule {@code other-address}, in translations: a link whose text has an address that the source text does not show.
 * Readers take it for where the link leads.
 *
 * <p>Example: {@code <x id="START_LINK"/>https://evil.example/<x id="CLOSE_LINK"/>} for a link “your bank”.
 */
public final class OtherAddress implements ComparisonRule {
  /** A word that may be the name or the number of a host, with a path maybe, or a mail address. */
  private static final Pattern HOST = Pattern.compile("(?:\\S+@)?(?<labels>(?:[\\p{L}\\p{N}-]+\\.)+)"
      + "(?<domain>[a-z]+|[A-Z]+)(?::[0-9]+)?(?<path>[/?#]\\S*)?|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?::[0-9]+)?(?:/\\S*)?");

  /** Abbreviations have none: v.a., m.in. */
  private static final Pattern LONG_LABEL = Pattern.compile("[^.]{3,}");

  /** Domains that are not those of countries; those of RFC 2606 too. */
  private static final Set<String> DOMAINS = Set.of("com", "org", "net", "edu", "gov", "mil", "int", "info", "biz",
      "name", "dev", "app", "xyz", "online", "site", "shop", "top", "club", "store", "tech", "link", "click", "live",
      "page", "web", "cloud", "bank", "eu", "uk", "example", "test", "invalid");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Domains of countries that are the ends of file names, too. */
  private static final Set<String> FILES = Set.of("cc", "md", "mk", "ps", "py", "rs", "sh", "so");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SCHEME = Pattern.compile("^(?:https?:/*)?(?:www\\.)?");

  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty() || !differences.translation().message().any(Part.Anchor.class::isInstance)) {
      return List.of();
    }
    Map<Part.Anchor, List<String>> shown = new LinkedHashMap<>();
    differences.translation().message().forEach(part -> {
      if (part instanceof Part.Anchor link) {
        List<String> addresses = addresses(LinkText.of(link.content()));
        if (!addresses.isEmpty()) {
          shown.put(link, addresses);
        }
      }
    });
    if (shown.isEmpty()) {
      return List.of();
    }
    Set<String> known = SPACE.splitAsStream(LinkText.of(differences.original().message().parts()))
        .map(word -> plain(stripped(word))).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    shown.forEach((link, addresses) -> addresses.stream().filter(address -> !known.contains(plain(address))).findFirst()
        .ifPresent(address -> problems.add(problem(link.placeholder(), address, differences))));
    return problems;
  }

  private static Problem problem(String name, String address, NameDifferences differences) {
    return new Problem(Rule.OTHER_ADDRESS, differences.translation().placeholders().getOrDefault(name, 0),
        Sentence.of("the text of the link ").placeholder(name).and(" shows the address ").and(Sentence.quoted(address))
            .and(", which the source text does not show: readers take it for where the link leads."),
        Sentence.of("Translate the link's words, as in ").quotation(differences.original().entry().text()).and("."));
  }

  /** The words of {@code text} that are addresses, without the punctuation around them. */
  private static List<String> addresses(String text) {
    if (text.indexOf('.') < 0 && text.indexOf(':') < 0) {
      return List.of();
    }
    return SPACE.splitAsStream(text).map(OtherAddress::stripped)
        .filter(word -> saysThatItIsAnAddress(word.toLowerCase(Locale.ROOT)) || isHost(word)).toList();
  }

  private static boolean saysThatItIsAnAddress(String word) {
    return word.contains("://") || word.contains("www.");
  }

  private static boolean isHost(String word) {
    Matcher host = HOST.matcher(word);
    if (!host.matches()) {
      return false;
    }
    String domain = host.group("domain");
    return domain == null || LONG_LABEL.matcher(host.group("labels")).find() && isDomain(domain, host.group("path"));
  }

  private static boolean isDomain(String domain, String path) {
    return DOMAINS.contains(domain.toLowerCase(Locale.ROOT))
        || COUNTRIES.contains(domain.toUpperCase(Locale.ROOT))
            && (path != null || !FILES.contains(domain.toLowerCase(Locale.ROOT)));
  }

  /** {@code word} without the punctuation at its edges. */
  private static String stripped(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) {
      start += Character.charCount(word.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(start, end);
  }

  /** {@code address} without what makes no difference: case, http or https, and www. */
  private static String plain(String address) {
    return SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
