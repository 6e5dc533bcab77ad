package dev.parlance.processor.check.rule;

import dev.parlance.processor.catalog.Catalog;
import dev.parlance.processor.catalog.Entry;
import dev.parlance.processor.names.NameCollisions.Named;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import java.util.Optional;

/**
 * Rule {@code name-collision}, in the source: two IDs that make the name of one method.
 *
 * <p>Example: {@code contact.email} and {@code contact-email} both become {@code contactEmail()}.
 */
public final class NameCollision {
  private NameCollision() {}

  /**
   * The finding that {@code other} of {@code source} makes the name of {@code named} too, whose method is called
   * {@code unique}; empty where that is allowed.
   */
  public static Optional<Finding> find(Named named, Entry other, String unique, Catalog source) {
    if (source.likeProperties()) {
      return unique.equals(named.name()) ? Optional.empty()
          : Optional.of(finding(named, other, source, ", so this one is " + unique + "().").as(Rule.Kind.WARNING));
    }
    return Optional.of(finding(named, other, source, "."));
  }

  private static Finding finding(Named named, Entry other, Catalog source, String consequence) {
    return new Finding(Rule.NAME_COLLISION, Scope.SOURCE, source.idPlace(named.entry()), named.entry().subject(),
        named.entry().id() + " and " + other.id() + " in line " + source.idPlace(other).line()
            + " both become the method " + named.name() + "()" + consequence,
        "Rename one of them.");
  }
}
