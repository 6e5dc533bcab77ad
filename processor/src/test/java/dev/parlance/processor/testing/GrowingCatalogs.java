package dev.parlance.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Catalogs of any size, each large in one way: what a file can hold much of. */
public final class GrowingCatalogs {
  private final List<Growing> all = new ArrayList<>();

  private GrowingCatalogs() {}

  /**
   * Catalogs of one kind.
   *
   * @param name what they have much of
   * @param notation further values of the annotation, each behind a comma
   * @param files the files for a size, by name; {@code messages.txt}, or another {@code messages.*}, is the source
   */
  public record Growing(String name, String notation, IntFunction<Map<String, String>> files) {
    Growing(String name, IntFunction<Map<String, String>> files) {
      this(name, "", files);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All kinds. */
  public static List<Growing> all() {
    GrowingCatalogs catalogs = new GrowingCatalogs();
    catalogs.tags();
    catalogs.placeholders();
    catalogs.choices();
    catalogs.characters();
    catalogs.entries();
    catalogs.names();
    catalogs.references();
    catalogs.all.addAll(GrowingFormats.all());
    return catalogs.all;
  }

  private void tags() {
    bothWays("tags left open", n -> times(n, i -> start("LINK_" + i) + "a"));
    bothWays("tags of one name left open", n -> times(n, i -> start("LINK") + "a"));
    bothWays("stray closes", n -> times(n, i -> close("LINK") + "a"));
    bothWays("stray closes of many names", n -> times(n, i -> close("TAG_" + word(i)) + "a"));
    bothWays("stray closes in open tags", n -> times(n, i -> start("LINK")) + times(n, i -> close("BOLD_TEXT")));
    bothWays("closes before their starts", n -> times(n, i -> close("LINK")) + times(n, i -> start("LINK_" + i)));
    bothWays("misspelt closes", n -> times(n, i -> start("TAG_B" + word(i))) + times(n, i -> close("TAGB" + word(i))));
    bothWays("misspelt closes of one name", n -> times(n, i -> start("TAG_B")) + times(n, i -> close("TAGB")));
    translation("elements that the source does not have", "a b",
        n -> "a " + times(n, i -> start("TAG_STRONG_" + i) + "b" + close("TAG_STRONG")));
    bothWays("crossed tags", n -> times(n, i -> start("TAG_" + word(i))) + times(n, i -> close("TAG_" + word(i))));
    bothWays("deep tags", n -> times(n, i -> start("TAG_" + word(i)))
        + times(n, i -> close("TAG_" + word(n - 1 - i))));
    bothWays("tags around nothing", n -> times(n, i -> start("LINK") + close("LINK")));
    bothWays("inert tags", n -> times(n, i -> start("BOLD_TEXT") + "a" + close("BOLD_TEXT")));
    bothWays("closes in a branch", n -> start("LINK") + "{n, plural, other {" + times(n, i -> close("LINK")) + "}}");
    bothWays("tags left open in branches",
        n -> times(n, i -> "{n, plural, other {" + start("LINK") + "}}") + close("LINK"));
  }

  private void placeholders() {
    bothWays("placeholders of many names", n -> times(n, i -> value("A" + word(i))));
    bothWays("placeholders of one name", n -> times(n, i -> value("A")));
    bothWays("placeholders whose names differ by what Java drops", n -> times(n, i -> value("A" + "-".repeat(i % 7)
        + "_" + i)));
    bothWays("placeholders with equiv-text",
        n -> times(n, i -> "<x id=\"INTERPOLATION_" + i + "\" equiv-text=\"{{ user.name }}\"/>"));
    bothWays("placeholders with a long equiv-text",
        n -> "<x id=\"INTERPOLATION\" equiv-text=\"" + "user.".repeat(n) + "\"/>");
    bothWays("a link with a long tag", n -> "<x id=\"START_LINK\" equiv-text=\"&lt;a" + " href routerLink".repeat(n)
        + "\"/>b" + close("LINK"));
    bothWays("links with names", n -> times(n, i -> start("LINK_" + word(i)) + "b" + close("LINK")));
    bothWays("a long name of a placeholder", n -> value("N".repeat(n)));
    translation("unknown placeholders", "a <x id=\"A\"/> <x id=\"B\"/>", n -> "a " + times(n, i -> value("C" + i)));
    translation("unknown tags", "a " + start("LINK") + "b" + close("LINK"),
        n -> "a " + times(n, i -> start("LINC_" + i) + "b" + close("LINC")));
    add("placeholders that a translation lacks", n -> sourceAndFrench(
        "a " + times(n, i -> start("BOLD_TEXT_" + i) + "b" + close("BOLD_TEXT")), "a b\n"));
    add("links that show addresses", n -> sourceAndFrench(
        "a " + times(n, i -> start("LINK_" + i) + "good" + i + ".example " + close("LINK")),
        "a " + times(n, i -> start("LINK_" + i) + "evil" + i + ".example " + close("LINK"))));
    translation("a long word in a link", "a " + start("LINK") + "b" + close("LINK"),
        n -> "a " + start("LINK") + "a".repeat(n) + ".b@".repeat(n) + "!".repeat(n) + "c" + close("LINK"));
    add("values in blocks", n -> sourceAndFrench(
        "a " + times(n, i -> start("BLOCK_IF_" + i) + value("A") + close("BLOCK_IF")),
        "a " + times(n, i -> start("BLOCK_IF_" + (n - 1 - i)) + value("A") + close("BLOCK_IF"))));
    add("other placeholders than the source's", n -> sourceAndFrench(
        "a " + times(n, i -> start("BOLD_TEXT_" + word(i)) + "b" + close("BOLD_TEXT")),
        "a " + times(n, i -> start("BOLD_TEXT_" + word(i) + "X") + "b" + close("BOLD_TEXT"))));
    translation("placeholders typed as text", "a <x id=\"A\"/>", n -> "a " + "&lt;x id=“A”/>".repeat(n));
  }

  private void choices() {
    bothWays("select branches", n -> "{g, select, " + times(n, i -> "w" + i + " {b} ") + "other {c}}");
    translation("select branches of other words", "a {g, select, m {x} other {c}}",
        n -> "a {g, select, " + times(n, i -> "w" + i + " {b} ") + "other {c}}");
    add("select branches of as many other words", n -> sourceAndFrench(
        "a {g, select, " + times(n, i -> "w" + i + " {b} ") + "other {c}}",
        "a {g, select, " + times(n, i -> "v" + i + " {b} ") + "other {c}}"));
    bothWays("one branch many times", n -> "{g, select, " + times(n, i -> "w {b} ") + "other {c}}");
    bothWays("plural branches", n -> "{n, plural, " + times(n, i -> "=" + i + " {b} ") + "other {c}}");
    bothWays("faulty plural branches", n -> "{n, plural, " + times(n, i -> "w" + i + " {b} ") + "other {c}}");
    bothWays("plurals", n -> times(n, i -> "{n, plural, one {#} two {b} other {c}}"));
    bothWays("plurals on many variables", n -> times(n, i -> "{n" + word(i) + ", plural, one {#} other {c}}"));
    bothWays("words that are not keywords", n -> times(n, i -> "{n, w" + i + ", one {#}}"));
    bothWays("plurals left open", n -> times(n, i -> "{n, plural, other {"));
    bothWays("deep selects", n -> times(n, i -> "{g, select, other {") + "a" + "}}".repeat(n));
    bothWays("apostrophes", n -> "{n, plural, other {" + "it''s '{' ".repeat(n) + "}}");
    bothWays("quotations that do not end", n -> "{n, plural, other {" + "'{x''} '}x ".repeat(n) + "}}");
    bothWays("names in braces", n -> "{n, plural, other {" + "{n} { {n".repeat(n) + "}}");
    bothWays("notations of other tools", n -> "{{x}} %s {y} ${z} &lt;q> ".repeat(n));
    bothWays("what begins notations of other tools", n -> "{{%(${ %&lt;a b=".repeat(n));
    bothWays("braces", n -> "{".repeat(n) + "}".repeat(n));
    bothWays("a long selector", n -> "{g, select, " + "w".repeat(n) + " {a} other {b}}");
    bothWays("a long variable", n -> "{" + "g".repeat(n) + ", select, a {a} other {b}}");
  }

  private void characters() {
    bothWays("words", n -> "word ".repeat(n));
    bothWays("entities", n -> "&amp;a".repeat(n));
    bothWays("faulty entities", n -> "&nbsp;".repeat(n) + times(n, i -> "&n" + i + ";"));
    bothWays("brackets", n -> "]]>".repeat(n));
    bothWays("lone <", n -> "a < b ".repeat(n));
    bothWays("comments left open", n -> "<!-- ".repeat(n));
    bothWays("DOCTYPEs left open", n -> "<!DOCTYPE a [".repeat(n));
    bothWays("instructions", n -> "<?a?>".repeat(n));
    bothWays("elements", n -> times(n, i -> "<b" + i + ">"));
    bothWays("placeholders left open", n -> "<x id=\"A\" ".repeat(n) + ">");
    bothWays("faulty attributes", n -> "<x id=\"A\" b>".repeat(n));
    bothWays("attributes", n -> "<x id=\"A\"" + times(n, i -> " a" + i + "=\"b\"") + "/>");
    bothWays("controls", n -> "a\u0001".repeat(n));
    bothWays("character references typed as text", n -> "&amp;#1".repeat(n) + "&amp;nbsp;".repeat(n));
    translation("branches of a select that are lost",
        "a {g, select, " + times(9, i -> "w" + i + " {x}") + " other {y}}",
        n -> "a {g, select, other {" + "{g, select, other {x}}".repeat(n) + "}}");
    bothWays("HTML typed as text", n -> "&lt;b " + " ".repeat(n) + "&lt;b&gt;".repeat(n));
    bothWays("placeholders of JSON typed as text", n -> "{START_A" + "{$A".repeat(n));
    bothWays("spaces", n -> "a" + " ".repeat(n) + "b {" + " ".repeat(n) + "n" + " ".repeat(n) + "&lt;x"
        + " ".repeat(n));
    bothWays("a right-to-left text", n -> "\u05d0 a ".repeat(n));
  }

  private void entries() {
    add("entries", n -> sourceAndFrench(times(n, i -> "a" + i + " b\n"), times(n, i -> "a" + i + " c\n")));
    add("duplicates", n -> sourceAndFrench(times(n, i -> "a b\n"), times(n, i -> "a c\n")));
    add("duplicates of two long lines", n -> Map.of("messages.txt",
        "a " + "words ".repeat(20 * n) + "\nb " + "words ".repeat(20 * n) + "\n" + times(n, i -> "a c\nb c\n")));
    add("pairs of duplicates", n -> sourceAndFrench(
        times(n, i -> "a" + i / 2 + " b\n"), times(n, i -> "a" + i / 2 + " c\n")));
    add("faulty entries", n -> sourceAndFrench(
        times(n, i -> "a" + i + " " + start("LINK") + "\n"), times(n, i -> "a" + i + " " + start("LINK") + "\n")));
    add("faulty translations", n -> sourceAndFrench(
        times(n, i -> "a" + i + " " + value("B") + "\n"), times(n, i -> "a" + i + " " + value("C") + "\n")));
    add("entries without a text", n -> sourceAndFrench(times(n, i -> "a" + i + "\n"), "a0 b\n"));
    add("lines without an ID", n -> sourceAndFrench("a b\n" + " c\n".repeat(n), " c\n".repeat(n)));
    add("blank lines and comments", n -> sourceAndFrench("a b\n" + "\n#\r\r\n".repeat(n), "a b\n"));
    add("IDs of one name", n -> sourceAndFrench(times(n, i -> "a" + dots(i) + "b c\n"), "a.b c\n"));
    add("IDs without a name", n -> sourceAndFrench("a b\n" + times(n, i -> dots(i) + " c\n"), "a b\n"));
    add("a long ID", n -> sourceAndFrench("a b\n" + "i".repeat(n) + " c\n", "a b\n" + "i".repeat(n) + "j c\n"));
    add("decimal IDs", n -> sourceAndFrench(times(n, i -> "12345" + i + " b\n"), times(n, i -> "12346" + i + " b\n")));
    add("gaps", n -> sourceAndFrench(times(n, i -> "a" + i + " b\n"), "a0 b\n"));
    add("unknown IDs in a translation", n -> sourceAndFrench(
        times(n, i -> word(i) + " b\n"), "a b\n" + times(n, i -> word(i) + "x b\n")));
    add("references to entries", n -> sourceAndFrench(
        "a {n, plural, other {#}}\n" + times(n, i -> "b" + i + " <x id=\"ICU\" xid=\"a\"/>\n"), "a b\n"));
  }

  private void names() {
    add("names", n -> named(n, times(n, i -> "name" + i + " = a" + i + "\n")));
    add("stale names", n -> named(n, times(n, i -> "name" + i + " = b" + i + "\n")));
    add("names of one method", n -> named(n, times(n, i -> "name = a" + i + "\n")));
    add("names of one entry", n -> named(n, times(n, i -> "name" + i + " = a1\n")));
    add("lines without a name", n -> named(n, "=\n".repeat(n)));
    add("a long stale name", n -> named(1, "n".repeat(n) + " = " + "b".repeat(n) + "\n"));
  }

  private static Map<String, String> named(int n, String names) {
    return files("messages.txt", times(n, i -> "a" + i + " video channel account " + word(i) + "\n"),
        "messages.names", names);
  }

  private void references() {
    add("references in one text",
        n -> sourceAndFrench("a " + times(n, i -> reference(i, "b")) + "\nb {n, plural, other {#}}",
            "a " + times(n, i -> reference(i, "b")) + "\n"));
    add("references by one name",
        n -> sourceAndFrench("a " + times(n, i -> reference(0, "b")) + "\nb {n, plural, other {#}}",
            "a " + times(n, i -> reference(0, "b")) + "\n"));
    add("references times references", n -> sourceAndFrench("a x\nb " + times(n, i -> reference(i, "a")) + "\nc "
        + times(n, i -> reference(i, "b")) + "\n", "a x\n"));
    add("references by one name times references", n -> sourceAndFrench("a x\nb " + times(n, i -> reference(0, "a"))
        + "\nc " + times(n, i -> reference(0, "b")) + "\n", "a x\n"));
    add("references in many entries to a long one", n -> sourceAndFrench(
        "b x" + "<x id=\"LINE_BREAK\"/>y".repeat(n) + "\n" + times(n, i -> "a" + i + " " + reference(0, "b") + "\n"),
        "b x\n"));
    add("references to nothing", n -> sourceAndFrench("a " + times(n, i -> reference(i, "z" + i)) + "\n", "a x\n"));
    add("a chain of references", n -> sourceAndFrench(
        "e0 x\n" + times(n, i -> "e" + (i + 1) + " " + reference(0, "e" + i) + "\n"), "e0 x\n"));
    add("a translation with more references than its source", n -> sourceAndFrench(
        "a x\nb " + reference(0, "a") + "\nc " + reference(0, "b") + "\n",
        "a x\nb " + times(n, i -> reference(0, "a")) + "\nc " + times(n, i -> reference(0, "b")) + "\n"));
  }

  /** A text of a source catalog, and the same as a translation of words. */
  private void bothWays(String name, IntFunction<String> text) {
    add(name, n -> files("messages.txt", "a " + text.apply(n) + "\nb c\n", "messages.fr.txt",
        "a b\nb " + text.apply(n) + "\n"));
  }

  private void translation(String name, String source, IntFunction<String> translation) {
    add(name, n -> sourceAndFrench(source, translation.apply(n)));
  }

  private void add(String name, IntFunction<Map<String, String>> files) {
    all.add(new Growing(name, files));
  }

  static Map<String, String> sourceAndFrench(String source, String french) {
    return files("messages.txt", source, "messages.fr.txt", french);
  }

  static Map<String, String> files(String name, String content, String other, String otherContent) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(name, content);
    files.put(other, otherContent);
    return files;
  }

  static String start(String family) {
    return "<x id=\"START_" + family + "\"/>";
  }

  static String close(String family) {
    return "<x id=\"CLOSE_" + family + "\"/>";
  }

  private static String value(String name) {
    return "<x id=\"" + name + "\"/>";
  }

  private static String reference(int number, String id) {
    return "<x id=\"ICU_" + number + "\" xid=\"" + id + "\"/>";
  }

  /** A word of eight letters. */
  static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number * 7919, i = 0; i < 8; rest /= 26, i++) {
      word.append((char) ('A' + Math.abs(rest) % 26));
    }
    return word.toString();
  }

  /** Characters that are in no Java name, others for each number. */
  private static String dots(int number) {
    return "." + Integer.toString(number, 3).replace('0', '.').replace('1', '-').replace('2', ':');
  }

  static String times(int count, IntFunction<String> make) {
    return IntStream.range(0, count).mapToObj(make).collect(Collectors.joining());
  }
}
