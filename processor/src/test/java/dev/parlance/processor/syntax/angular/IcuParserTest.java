package dev.parlance.processor.syntax.angular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.ProblemLog;
import dev.parlance.processor.syntax.Token;
import dev.parlance.processor.testing.Fuzz;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The descent against ICU4J's parser, on random messages that both dialects read alike. */
@Tag("long")
class IcuParserTest {
  private static final int MESSAGES = Math.max(60_000, 100 * Integer.getInteger("parlance.catalogs", 300));
  private static final Pattern NAME = Pattern.compile("[a-z]+|[0-9]{1,9}");
  private static final List<String> PIECES = List.of("{n, plural, ", "{g,select,", "{ o , selectordinal , ", "one {",
      "other {", "other{", "=1 {", "=-02 {", "few{", "male {", "neutral {", "}", "}", "}}", "'", "''", "'{'", "'}",
      "'#'",
      "#", "a", " ", "it's", "offset:1 ", "offset:-3 ", "{x}", "{", ",", "é", "😀", "'{a}''b'");

  /** A variable in braces, which is a placeholder. */
  private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[ngo]\\s*}");

  /** Elisions, quotations that may leave their branch, and number signs before words. */
  private static final Pattern DIALECT = Pattern.compile(
      "\\p{L}'[\\p{L}{#]|'[#}](?!')|'[{#](?:[^']|'')*}\\s*(?:[}=\\p{L}]|$)|#[\\p{L}\\p{N}]|" + VARIABLE);

  @Test
  void messagesThatIcuReadsAreReadAlike() {
    Random random = Fuzz.of("ICU messages").random();
    int alike = 0;
    for (int i = 0; i < MESSAGES; i++) {
      String message = message(random);
      String expected = IcuOracle.tree(message);
      if (expected != null && !DIALECT.matcher(message).find()) {
        alike++;
        assertEquals(expected, tree(message), message);
      }
    }
    assertTrue(alike > MESSAGES / 20, alike + " of " + MESSAGES + " are messages of ICU");
  }

  @Test
  void messagesAreReadAsByIcuOnceBracesOfTextAreQuoted() {
    Random random = Fuzz.of("ICU messages read back").random();
    int read = 0;
    for (int i = 0; i < MESSAGES; i++) {
      String message = message(random);
      String tree = tree(message);
      if (tree != null && !VARIABLE.matcher(message).find()
          && hasNamesOfIcu((Token.Choice) tokens(message, new ProblemLog()).get(0))) {
        read++;
        StringBuilder strict = new StringBuilder();
        write((Token.Choice) tokens(message, new ProblemLog()).get(0), strict);
        assertEquals(tree, IcuOracle.tree(strict.toString()), message + " as " + strict);
      }
    }
    assertTrue(read > MESSAGES / 20, read + " of " + MESSAGES + " are read");
  }

  @Test
  void offsetsAreWhereTokensBegin() {
    String message = "See {n, plural, offset:1 =1 {it's ''one''} other {'{' # {g, select, other {}}}}";
    Token.Choice choice = (Token.Choice) tokens(message, new ProblemLog()).get(1);

    assertEquals(4, choice.offset());
    assertEquals(List.of(25, 43), choice.branches().stream().map(Token.Branch::offset).toList());
    assertEquals(List.of(29, 36), offsets(choice.branches().get(0)));
    assertEquals(List.of(51, 53, 54, 55, 56), offsets(choice.branches().get(1)));
  }

  private static List<Integer> offsets(Token.Branch branch) {
    return branch.content().stream().map(Token::offset).toList();
  }

  /** A message that may well be one, or have some damage. */
  private static String message(Random random) {
    StringBuilder message = new StringBuilder();
    choice(2, random, message);
    for (int count = random.nextInt(3); count > 0; count--) {
      int at = random.nextInt(message.length());
      String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
      message.replace(at, Math.min(message.length(), at + random.nextInt(3)), piece);
    }
    return message.toString();
  }

  private static void choice(int depth, Random random, StringBuilder message) {
    int start = random.nextInt(3);
    message.append(PIECES.get(start));
    if (start != 1 && random.nextInt(4) == 0) {
      message.append("offset:2 ");
    }
    for (String selector : start == 1 ? List.of("male {", "neutral {", "other{") : List.of("=1 {", "few{", "other {")) {
      if (selector.startsWith("other") || random.nextBoolean()) {
        message.append(selector);
        content(depth, random, message);
        message.append("} ");
      }
    }
    message.append('}');
  }

  private static void content(int depth, Random random, StringBuilder message) {
    for (int count = random.nextInt(4); count > 0; count--) {
      if (depth > 0 && random.nextInt(4) == 0) {
        choice(depth - 1, random, message);
      } else {
        message.append(List.of("a", "''", "'{'", "'#'", "#", "it's ", "é", "'{a}''b.'", "😀").get(random.nextInt(9)));
      }
    }
  }

  private static List<Token> tokens(String message, ProblemLog problems) {
    return new AngularSyntax(false).read(MessageText.of(message), Set.of(), problems);
  }

  /** The tree of a text that is one message; null where it is not, or is faulty. */
  private static String tree(String message) {
    ProblemLog problems = new ProblemLog();
    List<Token> tokens = tokens(message, problems);
    if (!problems.problems().isEmpty() || tokens.size() != 1 || !(tokens.get(0) instanceof Token.Choice)) {
      return null;
    }
    StringBuilder tree = new StringBuilder();
    IcuOracle.write(tokens.get(0), tree);
    return tree.toString();
  }

  /** Whether ICU, which is stricter, allows the names in {@code choice}. */
  private static boolean hasNamesOfIcu(Token.Choice choice) {
    String exactNumber = choice.keyword().isPlural() ? "^=-?" : "^";
    return NAME.matcher(choice.variable()).matches() && choice.branches().stream().allMatch(
        branch -> NAME.matcher(branch.selector().replaceFirst(exactNumber, "")).matches() && branch.content().stream()
            .allMatch(token -> !(token instanceof Token.Choice inner) || hasNamesOfIcu(inner)));
  }

  /** Writes {@code choice} so that nobody takes a brace of text for one of ICU. */
  private static void write(Token.Choice choice, StringBuilder strict) {
    strict.append('{').append(choice.variable()).append(',').append(choice.keyword().word()).append(',');
    strict.append(choice.pluralOffset() == 0 ? "" : "offset:" + choice.pluralOffset() + " ");
    for (Token.Branch branch : choice.branches()) {
      strict.append(' ').append(branch.selector()).append('{');
      StringBuilder words = new StringBuilder();
      for (Token token : branch.content()) {
        if (token instanceof Token.Characters characters) {
          words.append(characters.value());
          continue;
        }
        strict.append(quoted(words.toString(), choice.keyword().isPlural()));
        words.setLength(0);
        if (token instanceof Token.Choice inner) {
          write(inner, strict);
        } else {
          strict.append('#');
        }
      }
      strict.append(quoted(words.toString(), choice.keyword().isPlural())).append('}');
    }
    strict.append('}');
  }

  private static String quoted(String words, boolean inPlural) {
    String one = inPlural ? "[{}#]" : "[{}]";
    Matcher special = Pattern.compile(one + "(?:.*" + one + ")?").matcher(words);
    if (!special.find()) {
      return words.replace("'", "''");
    }
    return words.substring(0, special.start()).replace("'", "''") + "'" + special.group().replace("'", "''") + "'"
        + words.substring(special.end()).replace("'", "''");
  }
}
