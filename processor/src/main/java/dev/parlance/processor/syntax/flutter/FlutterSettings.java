package dev.parlance.processor.syntax.flutter;

import dev.parlance.processor.spi.FileText;
import java.util.regex.Pattern;

/**
 * The settings of {@code gen-l10n} that say how texts are read.
 *
 * @param escapes whether an apostrophe quotes
 */
public record FlutterSettings(boolean escapes) {
  /** The settings where no file says otherwise. */
  public static final FlutterSettings DEFAULT = new FlutterSettings(false);

  private static final Pattern ESCAPING =
      Pattern.compile("(?m)^use-escaping[ \\t]*:[ \\t]+(?:true|True|TRUE)[ \\t]*(?:#.*)?$");

  /** The settings in {@code yaml}, an {@code l10n.yaml}. */
  public static FlutterSettings of(FileText yaml) {
    return new FlutterSettings(ESCAPING.matcher(yaml.toString().replace('\r', '\n')).find());
  }
}
