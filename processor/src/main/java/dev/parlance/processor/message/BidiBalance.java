package dev.parlance.processor.message;

import dev.parlance.internal.text.IsolatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Balances the bidi controls of a message, so that none has an effect outside of it: what a paragraph leaves open is
 * closed at its end, and what closes nothing is left out.
 *
 * <p>The content of an element, a link, a block and each branch is balanced by itself: it may be shown alone. Embeddings
 * inside of an isolate end with it (<a href="https://www.unicode.org/reports/tr9/#X6a">UAX #9, X6a</a>).
 */
public final class BidiBalance {
  private final StringBuilder open = new StringBuilder();
  private final List<Integer> openPlaces = new ArrayList<>();
  private int place = -1;
  private int firstUnbalanced = Integer.MAX_VALUE;

  private BidiBalance() {}

  /** {@code parts} with their controls balanced; the same list where they are. */
  public static List<Part> balanced(List<Part> parts) {
    if (!hasControl(parts)) {
      return parts;
    }
    BidiBalance balance = new BidiBalance();
    List<Part> balanced = balance.scope(parts);
    return balance.firstUnbalanced == Integer.MAX_VALUE ? parts : balanced;
  }

  /** Which of the controls of {@code parts}, counted from 0 in their order, is the first unbalanced one; −1 for none. */
  public static int firstUnbalanced(List<Part> parts) {
    if (!hasControl(parts)) {
      return -1;
    }
    BidiBalance balance = new BidiBalance();
    balance.scope(parts);
    return balance.firstUnbalanced == Integer.MAX_VALUE ? -1 : balance.firstUnbalanced;
  }

  private static boolean hasControl(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        for (int i = 0; i < text.value().length(); i++) {
          if (BidiControl.is(text.value().charAt(i))) {
            return true;
          }
        }
      } else if (!(part instanceof Part.Included)) {
        for (List<Part> content : part.contents()) {
          if (hasControl(content)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Parts that are balanced by themselves. */
  private List<Part> scope(List<Part> parts) {
    int base = open.length();
    StringBuilder words = new StringBuilder();
    List<Part> result = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        words(text.value(), base, words);
      } else {
        if (endsParagraph(part)) {
          close(base, words);
        }
        flush(words, result);
        result.add(part.inside(this::scope));
      }
    }
    close(base, words);
    flush(words, result);
    return result;
  }

  private static void flush(StringBuilder words, List<Part> result) {
    if (!words.isEmpty()) {
      result.add(new Part.Text(words.toString()));
      words.setLength(0);
    }
  }

  /** Whether a paragraph may end in {@code part}, here or in another message. */
  private static boolean endsParagraph(Part part) {
    if (part instanceof Part.VoidElement element) {
      return !element.name().equals("wbr");
    }
    if (part instanceof Part.Text text) {
      return text.value().chars().anyMatch(c -> IsolatedText.isParagraphSeparator((char) c));
    }
    return part.contents().stream().anyMatch(content -> content.stream().anyMatch(BidiBalance::endsParagraph));
  }

  private void words(String value, int base, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (IsolatedText.isParagraphSeparator(c)) {
        close(base, out);
      } else if (BidiControl.is(c)) {
        place++;
        if (BidiControl.ends(c)) {
          if (!ends(c, base)) {
            unbalanced(place);
            continue;
          }
        } else {
          open.append(c);
          openPlaces.add(place);
        }
      }
      out.append(c);
    }
  }

  /** Takes out what {@code end} ends among what is open from {@code base}; false where it ends nothing. */
  private boolean ends(char end, int base) {
    int last = open.length() - 1;
    if (end == BidiControl.PDI) {
      while (last >= base && !BidiControl.beginsIsolate(open.charAt(last))) {
        last--;
      }
    } else if (last >= base && BidiControl.beginsIsolate(open.charAt(last))) {
      return false;
    }
    if (last < base) {
      return false;
    }
    truncate(last);
    return true;
  }

  /** Closes what is open from {@code base}. */
  private void close(int base, StringBuilder out) {
    for (int i = open.length() - 1; i >= base; i--) {
      unbalanced(openPlaces.get(i));
      out.append(BidiControl.endOf(open.charAt(i)));
    }
    truncate(base);
  }

  private void truncate(int length) {
    open.setLength(length);
    openPlaces.subList(length, openPlaces.size()).clear();
  }

  private void unbalanced(int which) {
    firstUnbalanced = Math.min(firstUnbalanced, which);
  }
}
