package test;

import dev.parlance.support.Generated;
import dev.parlance.support.PackedTexts;

/**
 * The texts in {@code en}, one per line: for {@link AppImpl}, not for use.
 */
@Generated("Parlance, from messages.txt")
final class AppImpl_en {
  /**
   * No instances.
   */
  private AppImpl_en() {
  }

  /**
   * The texts, and how the locale writes.
   *
   * @return the texts
   */
  static PackedTexts texts() {
    return PackedTexts.of(0).texts();
  }

  /**
   * The IDs of the entries and their parameters.
   *
   * @return the entries
   */
  static String[] entries() {
    return new String[] {};
  }
}
