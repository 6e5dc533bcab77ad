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
import java.util.Optional;
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
  /** An address that says so. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

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
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  @Override
  public List<Problem> problems(NameDifferences differences) {
    if (!differences.isEmpty() || !differences.translation().message().any(Part.Link.class::isInstance)) {
      return List.of();
    }
    Map<Part.Link, String> others = new LinkedHashMap<>();
    differences.translation().message().forEach(part -> {
      if (part instanceof Part.Link link) {
        address(LinkText.of(link.content()), differences.original().message())
            .ifPresent(address -> others.put(link, address));
      }
    });
    List<Problem> problems = new ArrayList<>();
    others.forEach((link, address) -> problems.add(problem(link.parameter().placeholder(), address, differences)));
    return problems;
  }

  private static Problem problem(String name, String address, NameDifferences differences) {
    return new Problem(Rule.OTHER_ADDRESS, differences.translation().placeholders().getOrDefault(name, 0),
        Sentence.of("the text of the link ").placeholder(name).and(" shows the address ").and(Sentence.quoted(address))
            .and(", which the source text does not show: readers take it for where the link leads."),
        Sentence.of("Translate the link's words, as in ").quotation(differences.original().entry().text()).and("."));
  }

  /** The first address in {@code text} that {@code original} does not show. */
  private static Optional<String> address(String text, Message original) {
    List<String> found = new ArrayList<>();
    for (String word : SPACE.split(text)) {
      Matcher address = ADDRESS.matcher(word);
      String bare = EDGE.matcher(word).replaceAll("");
      if (address.find()) {
        found.add(address.group());
      } else if (isHost(bare)) {
        found.add(bare);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> shown = SPACE.splitAsStream(LinkText.of(original.parts())).map(OtherAddress::plain)
        .collect(Collectors.toSet());
    return found.stream().filter(address -> !shown.contains(plain(address))).findFirst();
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

  /** {@code address} without what makes no difference: http or https, www., slashes and punctuation at its edges. */
  private static String plain(String address) {
    String bare = EDGE.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
    return SCHEME.matcher(bare).replaceFirst("");
  }
}
