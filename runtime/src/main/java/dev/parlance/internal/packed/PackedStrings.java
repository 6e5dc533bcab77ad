package dev.parlance.internal.packed;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Texts joined in several strings, each text ended by {@link PackedFormat#END_TEXT}. */
public final class PackedStrings {
  private final String[] strings;

  /** The position of the end of each text in the strings taken together. */
  private final int[] ends;

  /** The position after each string. */
  private final int[] stringEnds;

  /** Takes {@code size} texts in {@code strings}. */
  public PackedStrings(int size, String[] strings) {
    this.strings = strings;
    this.ends = ends(size, strings);
    this.stringEnds = new int[strings.length];
    int end = 0;
    for (int i = 0; i < strings.length; i++) {
      end += strings[i].length();
      stringEnds[i] = end;
    }
  }

  /** The template of {@code packed} where it is a value between words, as most texts with a placeholder; else null. */
  public static Template aroundValue(String packed, LocaleFormat format) {
    int value = packed.indexOf(PackedFormat.VALUE);
    if (value < 0) {
      return null;
    }
    for (int i = 0; i < packed.length(); i++) {
      char c = packed.charAt(i);
      // As PackedFormat has it, which a first message need not load.
      if (c < ' ' && i != value && c != '\t' && c != '\n' && c != '\r') {
        return null;
      }
    }
    return Template.ofValue(packed.substring(0, value), packed.charAt(value + 1) - PackedFormat.FIRST_ARGUMENT,
        packed.substring(value + 2), format);
  }

  /** A fingerprint of {@code strings} taken together, wherever one ends and the next begins: eight digits. */
  public static String fingerprint(String... strings) {
    CRC32C checksum = new CRC32C();
    for (String string : strings) {
      checksum.update(string.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /** The text at {@code index}, without the character that ends it. */
  public String text(int index) {
    int end = ends[index];
    int start = index == 0 ? 0 : ends[index - 1] + 1;
    int number = stringAt(start);
    int before = number == 0 ? 0 : stringEnds[number - 1];
    if (end <= stringEnds[number]) {
      return strings[number].substring(start - before, end - before);
    }
    StringBuilder parts = new StringBuilder(end - start);
    for (int from = start - before; parts.length() < end - start; from = 0) {
      String string = strings[number++];
      parts.append(string, from, Math.min(string.length(), from + end - start - parts.length()));
    }
    return parts.toString();
  }

  /** The number of the string that has the character at {@code position}: the first that ends behind it. */
  private int stringAt(int position) {
    int found = Arrays.binarySearch(stringEnds, position + 1);
    int number = found < 0 ? -found - 1 : found;
    while (number > 0 && stringEnds[number - 1] > position) {
      number--;
    }
    return number;
  }

  private static int[] ends(int size, String[] strings) {
    int[] positions = new int[size];
    int count = 0;
    int before = 0;
    for (String string : strings) {
      for (int i = string.indexOf(PackedFormat.END_TEXT); i >= 0; i = string.indexOf(PackedFormat.END_TEXT, i + 1)) {
        if (count < size) {
          positions[count] = before + i;
        }
        count++;
      }
      before += string.length();
    }
    if (count != size) {
      throw new IllegalArgumentException(size + " texts expected, " + count + " found");
    }
    return positions;
  }
}
