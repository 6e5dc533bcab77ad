package dev.parlance.processor.locate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources that kapt, Kotlin's annotation processing, gives to processors: Java that it writes into a folder of the
 * build, {@code target/kaptStubs/compile} in Maven and {@code build/tmp/kapt3/stubs/main} in Gradle, in place of each
 * Kotlin source. No catalog lies beside them.
 */
final class KaptStubs {
  private KaptStubs() {}

  /** The root of the stubs in which {@code folder} lies; empty where its sources are a person's. */
  static Optional<Path> around(Path folder) {
    return Stream.iterate(folder, each -> each.getParent() != null, Path::getParent)
        .filter(each -> each.getParent().endsWith("kaptStubs") || each.getParent().endsWith(Path.of("kapt3", "stubs")))
        .findFirst();
  }
}
