package dev.parlance.processor.syntax.angular;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dev.parlance.processor.locale.PluralCategory;
import dev.parlance.processor.syntax.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What ICU4J reads, as a tree in a string: {@code (plural n-1 one:a # other:b)}. */
final class IcuOracle {
  /** Stands for the number of a plural. */
  private static final char NUMBER = '\u0001';

  private final String message;
  private final MessagePattern pattern;
  private final StringBuilder tree = new StringBuilder();

  /** Whether something is not of the kinds that catalogs have. */
  private boolean foreign;

  private IcuOracle(String message, MessagePattern pattern) {
    this.message = message;
    this.pattern = pattern;
  }

  /** The tree of a text that is one plural or select, with no other arguments; null where it is not. */
  static String tree(String message) {
    MessagePattern pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL);
    try {
      pattern.parse(message);
    } catch (IllegalArgumentException | IndexOutOfBoundsException faulty) {
      return null;
    }
    boolean one = pattern.countParts() > 2 && pattern.getPartType(1) == Part.Type.ARG_START
        && pattern.getPart(1).getIndex() == 0
        && pattern.getPart(pattern.getLimitPartIndex(1)).getLimit() == message.length();
    if (!one) {
      return null;
    }
    IcuOracle oracle = new IcuOracle(message, pattern);
    oracle.argument(1);
    return oracle.foreign ? null : oracle.tree.toString();
  }

  /** Writes the tree that {@code token} is. */
  static void write(Token token, StringBuilder tree) {
    if (token instanceof Token.Choice choice) {
      tree.append('(').append(choice.keyword().word()).append(' ').append(choice.variable());
      tree.append('-').append(choice.pluralOffset());
      for (Token.Branch branch : choice.branches()) {
        tree.append(' ').append(branch.selector()).append(':');
        branch.content().forEach(each -> write(each, tree));
      }
      tree.append(')');
    } else {
      tree.append(token instanceof Token.Characters characters ? characters.value() : String.valueOf(NUMBER));
    }
  }

  private void argument(int first) {
    ArgType type = pattern.getPart(first).getArgType();
    int limit = pattern.getLimitPartIndex(first);
    if (type != ArgType.PLURAL && type != ArgType.SELECT && type != ArgType.SELECTORDINAL) {
      foreign = true;
      return;
    }
    boolean plural = type != ArgType.SELECT;
    tree.append('(').append(type.name().toLowerCase(Locale.ROOT)).append(' ');
    tree.append(pattern.getSubstring(pattern.getPart(first + 1))).append('-');
    int i = first + 2;
    if (plural && isNumber(i)) {
      int end = pattern.getPart(i).getLimit();
      foreign |= !Character.isWhitespace(message.charAt(end));
      tree.append(number(i++));
    } else {
      tree.append('0');
    }
    Set<String> selectors = new HashSet<>();
    while (i < limit) {
      String selector = pattern.getSubstring(pattern.getPart(i++));
      if (isNumber(i)) {
        selector = "=" + number(i++);
      }
      foreign |= !selectors.add(selector)
          || plural && !selector.startsWith("=") && PluralCategory.named(selector).isEmpty();
      tree.append(' ').append(selector).append(':');
      int end = pattern.getLimitPartIndex(i);
      content(i, end);
      i = end + 1;
    }
    foreign |= !selectors.contains("other");
    tree.append(')');
  }

  private void content(int start, int limit) {
    int from = pattern.getPart(start).getLimit();
    for (int i = start + 1; i <= limit; i++) {
      Part part = pattern.getPart(i);
      Part.Type type = part.getType();
      if (type == Part.Type.INSERT_CHAR) {
        continue;
      }
      tree.append(message, from, part.getIndex());
      if (type == Part.Type.ARG_START) {
        argument(i);
        i = pattern.getLimitPartIndex(i);
      } else if (type == Part.Type.REPLACE_NUMBER) {
        tree.append(NUMBER);
      }
      from = pattern.getPart(i).getLimit();
    }
  }

  private boolean isNumber(int part) {
    return pattern.getPartType(part) == Part.Type.ARG_INT || pattern.getPartType(part) == Part.Type.ARG_DOUBLE;
  }

  private String number(int part) {
    double value = pattern.getNumericValue(pattern.getPart(part));
    foreign |= value != Math.rint(value) || !pattern.getSubstring(pattern.getPart(part)).matches("-?[0-9]+");
    return Long.toString((long) value);
  }
}
