package dev.parlance.processor.parse;

import dev.parlance.processor.message.ParameterType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The order of a method's parameters. Parameters that one argument could be passed for are a group; the groups are in the
 * order of their first appearance in the text, but within one the order does not depend on it: a call whose placeholders
 * are moved about goes on showing the same, or no longer compiles.
 *
 * <p>Within a group placeholders are ordered by their expressions, since Angular numbers {@code INTERPOLATION} and {@code
 * INTERPOLATION_1} anew when a template is edited; where these do not distinguish all of them, by their names.
 */
final class ParameterOrder {
  private static final KeyOrder KEYS = new KeyOrder();

  /** The order by names, which does not depend on the text. */
  static final Comparator<Candidate> BY_NAME =
      Comparator.comparing(Candidate::key, KEYS).thenComparing(Candidate::rank);

  private static final Comparator<Candidate> BY_EXPRESSION = Comparator.comparing(Candidate::expression, KEYS);

  private ParameterOrder() {}

  /**
   * The candidates {@code appearing} in that order, in the order of the parameters.
   *
   * @param numbered whether their names are numbers of arguments, which say their order
   * @param declared the names that the file declares in the order of the parameters; the others follow
   */
  static List<Candidate> of(Collection<Candidate> appearing, boolean numbered, Collection<String> declared) {
    if (numbered) {
      return appearing.stream().sorted(BY_NAME).toList();
    }
    if (declared.isEmpty()) {
      return byGroups(appearing);
    }
    Map<String, Candidate> others = new LinkedHashMap<>();
    appearing.forEach(each -> others.put(each.placeholder(), each));
    List<Candidate> ordered = new ArrayList<>(declared.stream().map(others::remove).filter(Objects::nonNull).toList());
    ordered.addAll(byGroups(others.values()));
    return ordered;
  }

  private static List<Candidate> byGroups(Collection<Candidate> appearing) {
    Map<ParameterType.Group, List<Candidate>> groups = appearing.stream().collect(
        Collectors.groupingBy(each -> each.type().group(), LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().flatMap(group -> ordered(group).stream()).toList();
  }

  private static List<Candidate> ordered(List<Candidate> group) {
    List<Candidate> byName = group.stream().sorted(BY_NAME).toList();
    List<Candidate> placeholders = byName.stream().filter(ParameterOrder::isPlaceholder).toList();
    if (!tellsApart(placeholders)) {
      return byName;
    }
    // What has no expression keeps the place that its name gives it, so that numbering the others anew moves nothing.
    Iterator<Candidate> byExpression = placeholders.stream().sorted(BY_EXPRESSION).iterator();
    return byName.stream().map(each -> isPlaceholder(each) ? byExpression.next() : each).toList();
  }

  private static boolean isPlaceholder(Candidate candidate) {
    return candidate.origin() == Candidate.Origin.PLACEHOLDER;
  }

  /** Whether all of {@code placeholders} have expressions, and no two the same. */
  private static boolean tellsApart(List<Candidate> placeholders) {
    return placeholders.stream().noneMatch(each -> each.expression().isEmpty())
        && placeholders.stream().map(Candidate::expression).distinct().count() == placeholders.size();
  }
}
