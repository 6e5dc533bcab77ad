package dev.parlance.processor.syntax.html;

import dev.parlance.Link;
import dev.parlance.internal.template.AddressParts;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Sentence;
import dev.parlance.processor.syntax.LinkAddress;
import dev.parlance.processor.syntax.Problem;
import dev.parlance.processor.syntax.ProblemLog;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which addresses the links of a text may have, by the rules of {@link Link#to}. */
final class LinkAddresses {
  /** What stands for each argument where an address is checked. */
  private static final String EXAMPLE = "x";

  private static final int LONGEST = 100;
  private static final String ENDS_HOST = "/?#";

  /** What browsers leave out of an address, and what is invisible in it. */
  private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\p{Cf}]|^ +");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private LinkAddresses() {}

  /** The address of the link {@code tag}; empty where it has none. What is wrong is reported. */
  static Optional<LinkAddress> of(HtmlTag tag, ProblemLog problems) {
    Optional<HtmlAttribute> href = tag.attribute("href");
    if (href.isEmpty()) {
      return Optional.empty();
    }
    href.get().other().ifPresent(other -> problems.malformedSource(href.get().offset(),
        Sentence.of("the address has something in it that is neither words nor a plain argument."),
        Sentence.of("Write the argument alone there, without a format; write the link in each branch of a choice.")));
    LinkAddress address = href.get().value().trimmed();
    if (address.isGiven()) {
      return Optional.of(address);
    }
    // What follows it says that the argument is a scheme.
    boolean isScheme = address.words().get(0).isEmpty() && address.words().size() > 1
        && address.words().get(1).startsWith("://");
    String example = address.with(EXAMPLE).substring(isScheme ? (EXAMPLE + ":").length() : 0);
    if (Link.tryTo(example).isEmpty()) {
      Sentence what = Sentence.of("the address “" + shown(address.written()) + "” is not a safe one.");
      Sentence advice = Sentence.of("Links may have relative addresses and those with http, https, mailto and tel,"
          + " without control characters.");
      if (hasScheme(example)) {
        problems.add(new Problem(Rule.MALFORMED_ENTRY, href.get().offset(), what, advice));
      } else {
        problems.malformedSource(href.get().offset(), what, advice);
      }
    } else {
      checkArguments(address, isScheme, href.get().offset(), problems);
    }
    return Optional.of(address);
  }

  /** Whether a browser takes {@code address}, which is not safe, for one with a scheme of its own. */
  private static boolean hasScheme(String address) {
    String read = IGNORED.matcher(address).replaceAll("");
    return SCHEME.matcher(read).lookingAt() && Link.tryTo(read).isEmpty();
  }

  /** Reports an argument where it could lead to another host. */
  private static void checkArguments(LinkAddress address, boolean isScheme, int offset, ProblemLog problems) {
    List<String> words = address.words();
    List<String> arguments = address.arguments();
    AddressParts parts = AddressParts.of(address.with(EXAMPLE));
    boolean begins = words.get(0).isEmpty();
    boolean hostEnded = false;
    int at = words.get(0).length();
    for (int i = 0; i < arguments.size(); i++) {
      boolean first = begins && i == 0;
      boolean inHost = begins ? !hostEnded : at < parts.path() || at == parts.path() && parts.hasAuthority();
      if (first ? isScheme : inHost) {
        problems.malformedSource(offset, Sentence.of("").placeholder(arguments.get(i))
            .and(" is in the scheme or host of the address “" + shown(address.written())
                + "”, so its value would say which site the link leads to."),
            Sentence.of("Write a / before it, or let ").placeholder(arguments.get(i))
                .and(" be the whole address, for which code passes a Link."));
        return;
      }
      at += EXAMPLE.length() + words.get(i + 1).length();
      hostEnded |= words.get(i + 1).chars().anyMatch(c -> ENDS_HOST.indexOf(c) >= 0);
    }
  }

  private static String shown(String address) {
    return address.length() > LONGEST ? address.substring(0, address.offsetByCodePoints(0, LONGEST / 2)) + "…"
        : address;
  }
}
