package dev.parlance.processor.catalog;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.syntax.flutter.FlutterSettings;

/**
 * How texts are written.
 *
 * @param syntax the syntax of their characters that the annotation names
 * @param markup what it says that tags among their characters mean
 * @param flutter the settings of Flutter's tool, for texts in its syntax
 */
public record TextNotation(Syntax syntax, Markup markup, FlutterSettings flutter) {
  /** What each file's format says. */
  public static final TextNotation AUTO = new TextNotation(Syntax.AUTO, Markup.AUTO);

  /** What an annotation says. */
  public TextNotation(Syntax syntax, Markup markup) {
    this(syntax, markup, FlutterSettings.DEFAULT);
  }

  /** This notation with {@code settings} of Flutter's tool. */
  public TextNotation with(FlutterSettings settings) {
    return new TextNotation(syntax, markup, settings);
  }
}
