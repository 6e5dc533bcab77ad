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
 * Rule {@code other-address}, in translations: a link whose text is an address that the source text does not show.
 * Readers take it for where the link leads.
 *
 * <p>Example: {@code <x id="START_LINK"/>https://evil.example/<x id="CLOSE_LINK"/>} for a link “your bank”.
 */
public final class OtherAddress implements ComparisonRule {
  /** An address among other words. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

  /** Words that are nothing but the name of a host, with a path maybe, or a mail address. */
  private static final Pattern HOST = Pattern.compile(
      "(?:\\S+@)?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*\\.)+[\\p{L}][\\p{L}\\p{N}-]+(?::[0-9]+)?(?:[/?#]\\S*)?");

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
        Sentence.of("the text of the link ").placeholder(name).and(" is the address ").and(Sentence.quoted(address))
            .and(", which the source text does not show: readers take it for where the link leads."),
        Sentence.of("Translate the link's words, as in ").quotation(differences.original().entry().text()).and("."));
  }

  /** The first address in {@code text} that {@code original} does not show. */
  private static Optional<String> address(String text, Message original) {
    List<String> found = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher address = ADDRESS.matcher(line);
      while (address.find()) {
        found.add(address.group());
      }
      String bare = EDGE.matcher(line).replaceAll("");
      if (found.isEmpty() && HOST.matcher(bare).matches()) {
        found.add(bare);
      }
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> shown =
        LinkText.of(original.parts()).lines().flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
            .map(OtherAddress::plain).collect(Collectors.toSet());
    return found.stream().filter(address -> !shown.contains(plain(address))).findFirst();
  }

  /** {@code address} without what makes no difference: http or https, www., slashes and punctuation at its edges. */
  private static String plain(String address) {
    String bare = EDGE.matcher(address.toLowerCase(Locale.ROOT)).replaceAll("");
    return SCHEME.matcher(bare).replaceFirst("");
  }
}
