package dev.parlance.internal.template;

import dev.parlance.internal.render.BlockRenderer;
import dev.parlance.internal.render.Renderer;

/** Shows templates to renderers; a class of its own, so that a first message needs none of theirs. */
final class Rendering {
  private Rendering() {}

  /** The text of {@code template} filled in, as {@code renderer}, a new one, lays it out. */
  static String render(Template template, Object[] arguments, BlockRenderer renderer) {
    if (!template.localeFormat().isolates()) {
      renderer.withoutIsolates();
    }
    play(template, arguments, renderer);
    return renderer.result();
  }

  /** Shows the text of {@code template}, filled in, to {@code renderer}. */
  static void play(Template template, Object[] arguments, Renderer renderer) {
    Segment.playAll(template.segments(), arguments, template.localeFormat(), renderer);
  }
}
