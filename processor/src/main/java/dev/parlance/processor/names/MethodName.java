package dev.parlance.processor.names;

import dev.parlance.processor.digest.DigestId;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The Java method for an ID. */
public final class MethodName {
  /** Every method of {@code Object}, and what a generated class has itself: nothing else, in no later version. */
  private static final Set<String> TAKEN = Set.of(
      "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait",
      "bundle", "find", "locale", "locales", "number", "of", "ofAcceptLanguage");

  private MethodName() {}

  /** Whether {@code name} can be given to a method: a Java name that is neither a keyword nor taken. */
  public static boolean isFree(String name) {
    return SourceVersion.isIdentifier(name) && name.length() <= JavaNames.LONGEST && !JavaNames.isKeyword(name)
        && !TAKEN.contains(name)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /**
   * The name of the method for {@code id}: {@code m} and the ID for a digest, {@code contactEmailRequired} for
   * {@code contact.email-required}. Keywords and taken names get a trailing {@code _}.
   *
   * @return empty where the ID has no letter and no digit
   */
  public static Optional<String> of(String id) {
    if (DigestId.matches(id)) {
      return Optional.of("m" + id);
    }
    if (id.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    String name = JavaNames.camelCase(JavaNames.words(id));
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      name = "m" + name;
    }
    return Optional.of(JavaNames.isKeyword(name) || TAKEN.contains(name) ? name + "_" : name);
  }
}
