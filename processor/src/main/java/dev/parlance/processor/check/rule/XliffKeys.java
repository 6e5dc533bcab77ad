package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule {@code xliff-keys}, in the source: its IDs are the names of its units. Where only some units have one, it is
 * {@code foreign-syntax} for the others, or for those whose name does not count.
 *
 * <p>Example: {@code <trans-unit id="1" resname="cart.title">} is the entry {@code cart.title}.
 */
public final class XliffKeys {
  private static final int EXAMPLES = 3;
  private static final String NAME = "resname (in XLIFF 2: name)";
  private static final Pattern DIGEST = Pattern.compile("[0-9]{12,19}|[0-9a-f]{40}");

  private XliffKeys() {}

  /**
   * The findings in {@code source}.
   *
   * @param source the source catalog, whose entries have those IDs that count
   * @param areIds whether names are the IDs
   */
  public static List<Finding> find(Catalog source, boolean areIds) {
    List<Entry> named = source.entries().stream().filter(areIds ? Entry::isNamed : Entry::hasOtherName).toList();
    List<Entry> others = source.entries().stream().filter(entry -> !entry.isNamed() && !entry.faulty()).toList();
    List<Finding> findings = new ArrayList<>();
    if (areIds) {
      findings.add(finding(Rule.XLIFF_KEYS, source, named, "the " + NAME + " of " + named.size() + " of "
          + source.entries().size() + " units is the ID, here and in translations: " + examples(named) + ".",
          "Their id is not looked at."));
      if (!others.isEmpty()) {
        findings.add(finding(Rule.FOREIGN_SYNTAX, source, others, others.size()
            + (others.size() == 1 ? " unit has no " : " units have no ") + NAME
            + ", which is the ID of the others; the id counts: " + examples(others) + ".",
            "Give each unit one."));
      }
    } else if (!named.isEmpty() && !hasDigests(source)) {
      findings.add(finding(Rule.FOREIGN_SYNTAX, source, named, named.size()
          + (named.size() == 1 ? " unit has a " : " units have a ") + NAME
          + ", which does not count, since it is not on most units or not different on each; the id counts: "
          + examples(named) + ".",
          "Give each unit one of its own, which is then the ID, or remove them."));
    }
    return findings;
  }

  /** Whether IDs are digests of the texts, as Angular's: a name beside them is a note for people. */
  private static boolean hasDigests(Catalog source) {
    return 2 * source.entries().stream().filter(entry -> DIGEST.matcher(entry.id()).matches()).count() > source
        .entries().size();
  }

  private static String examples(List<Entry> entries) {
    return entries.stream().limit(EXAMPLES).map(Entry::id).collect(Collectors.joining(", "))
        + (entries.size() > EXAMPLES ? ", …" : "");
  }

  private static Finding finding(Rule rule, Catalog source, List<Entry> entries, String problem, String advice) {
    return new Finding(
        rule, Scope.SOURCE, source.idPlace(entries.get(0)), Finding.Subject.NONE, problem, advice);
  }
}
