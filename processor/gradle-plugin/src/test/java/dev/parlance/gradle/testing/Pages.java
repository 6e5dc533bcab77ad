package dev.parlance.gradle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build scripts from which the page on builds shows excerpts. */
public final class Pages {
  private static final Path SHOWN = Path.of("..", "src", "test", "docs", "gradle");

  private Pages() {}

  /** The build script {@code name} of those that the page on builds shows. */
  public static String shown(String name) {
    try {
      return Files.readString(SHOWN.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
