package dev.parlance.maven;

import dev.parlance.processor.locale.LocaleTags;
import dev.parlance.processor.report.PrintedName;
import org.apache.maven.plugin.MojoExecutionException;

/** The locales that users name. */
final class Tags {
  private Tags() {}

  /** The canonical tag of the locale that a user wrote as {@code written}. */
  static String canonical(String written) throws MojoExecutionException {
    return LocaleTags.canonical(written).orElseThrow(() -> new MojoExecutionException(
        PrintedName.of("locale=" + written + " is not a BCP 47 tag, such as fr or pt-BR.")));
  }
}
