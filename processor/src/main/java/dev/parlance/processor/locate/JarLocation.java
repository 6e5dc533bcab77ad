package dev.parlance.processor.locate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place in a jar.
 *
 * @param jar the jar
 * @param name the absolute path in it
 */
record JarLocation(Path jar, String name) {
  private static final String SCHEME = "jar:";

  /** The entry that {@code uri} names: javac writes {@code jar:file:///a.jar!/b}, ECJ {@code jar:/a.jar!b}. */
  static Optional<JarLocation> of(URI uri) {
    String text = uri.toString();
    int mark = text.indexOf('!');
    if (!text.startsWith(SCHEME) || mark < 0) {
      return Optional.empty();
    }
    String file = text.substring(SCHEME.length(), mark);
    String name = text.substring(mark + 1);
    Optional<Path> jar = file.startsWith("/") ? Optional.of(Path.of(file)) : FileUri.path(file);
    return jar.map(path -> new JarLocation(path, name.startsWith("/") ? name : "/" + name));
  }

  /** The entry as diagnostics show it. */
  @Override
  public String toString() {
    return jar + "!" + name;
  }
}
