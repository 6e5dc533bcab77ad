package dev.parlance.maven.module;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** The compiler's {@code <includes>} and {@code <excludes>}: Ant's patterns of paths relative to a source root. */
record SourceFilter(List<PathMatcher> included, List<PathMatcher> excluded) {
  /** A filter; without patterns to include, it includes all sources. */
  static SourceFilter of(List<String> includes, List<String> excludes) {
    return new SourceFilter(matchers(includes), matchers(excludes));
  }

  /** Whether the compiler compiles the file at {@code path}. */
  boolean takes(Path path) {
    return (included.isEmpty() || included.stream().anyMatch(each -> each.matches(path)))
        && excluded.stream().noneMatch(each -> each.matches(path));
  }

  /** In Ant's patterns, {@code **} matches zero or more folders. */
  private static List<PathMatcher> matchers(List<String> patterns) {
    return patterns.stream().map(pattern -> pattern.endsWith("/") ? pattern + "**" : pattern)
        .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"))).toList();
  }
}
