package dev.parlance.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.processor.catalog.TextNotation;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Probes catalogs that are huge in one way each. */
public final class LargeCatalogs {
  private static final int HUGE = 10_000_000;
  private static final int DEEP = 100_000;
  private static final int MANY = 20_000;

  private LargeCatalogs() {}

  /** Probes them, and prints of each whether there are findings. */
  public static void main(String[] arguments) {
    xliff("deep elements in a text", unit("a", "<g id=\"1\">".repeat(DEEP) + "</g>".repeat(DEEP)));
    xliff("deep groups", "<group>".repeat(DEEP) + unit("a", "b") + "</group>".repeat(DEEP - 1));
    xliff("a text of 10 MB", target("b ".repeat(HUGE / 2)));
    xliff("a text of 2 MB of references", target("&amp;".repeat(HUGE / 25)));
    xliff("an attribute of 10 MB", target("b<x id=\"PH\" equiv-text=\"" + "c".repeat(HUGE) + "\"/>"));
    xliff("a million attributes", unit("a", "<x id=\"PH\"" + join(1_000_000, i -> " a" + i + "=\"\"") + "/>"));
    xliff("100 000 notes of a unit", "<trans-unit id=\"a\"><source>b</source><target>b</target>"
        + "<note from=\"description\">a note of ours</note>".repeat(DEEP) + "</trans-unit>");
    xliff("50 000 units", join(DEEP / 2, i -> unit("a" + i, "text " + i)));
    xliff("20 000 duplicate units", unit("a", "b").repeat(MANY));
    xliff("20 000 broken units", join(MANY, i -> unit("a" + i, "b<x id=\"START_LINK\"/>c") + "\n"));
    xliff("20 000 broken units in a line", join(MANY, i -> unit("a" + i, "b<x id=\"START_LINK\"/>c")));
    probe("20 000 duplicate XLIFF 2 units", "messages.xlf", "<xliff version=\"2.0\"><file>"
        + "<unit id=\"a\"><segment><source>a</source><target>b<ec/></target></segment></unit>".repeat(MANY)
        + "</file></xliff>");
    probe("a JSON number of a million digits", "messages.json", "{\"a\": " + "1".repeat(1_000_000) + "}");
    probe("a JSON text of 10 MB", "messages.json", "{\"a\": \"" + "b \\u00e9".repeat(HUGE / 8) + "\"}");
    probe("deep JSON", "messages.json", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
    probe("JSON objects with long names", "messages.json",
        ("{\"" + "a".repeat(10_000) + "\":").repeat(900) + "\"b\"" + "}".repeat(900));
    probe("20 000 duplicate JSON names", "messages.json", "{" + join(MANY, i -> "\"a\": \"b\",\n") + "\"a\": \"b\"}");
    probe("20 000 broken JSON texts in a line", "messages.json",
        "{" + join(MANY, i -> "\"a" + i + "\": \"{$START_LINK}b\", ") + "\"a\": \"b\"}");
    probe("20 000 ARB texts with metadata", "messages.arb", "{" + join(MANY, i -> "\"a" + i
        + "\": \"{n, plural, other{{n}}}\", \"@a" + i + "\": {\"placeholders\": {\"n\": {\"type\": \"int\"}}},\n")
        + "\"a\": \"b\"}");
    probe("20 000 metadata of no text", "messages.arb",
        "{" + join(MANY, i -> "\"a" + i + "\": \"b\", \"@b" + i + "\": {}, ") + "\"a\": \"b\"}");
    probe("20 000 placeholders of a text", "messages.arb", "{\"a\": \"b\", \"@a\": {\"placeholders\": {"
        + join(MANY, i -> "\"p" + i + "\": {},") + "\"p\": {}}}}");
    probe("deep ARB", "messages.arb", "{\"@a\": {\"x\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}, \"a\": \"b\"}");
    probe("a property of 10 MB", "messages.properties", "a = " + "b \\u00e9\\\n".repeat(HUGE / 10));
    probe("20 000 duplicate properties", "messages.properties", join(MANY, i -> "a = b" + i + "\n"));
    probe("20 000 malformed properties", "messages.properties", join(MANY, i -> "a" + i + " = \\u12\n"));
    probe("20 000 broken lines", "messages.txt", join(MANY, i -> "a" + i + " <x id=\"START_LINK\"/>b\n"));
  }

  private static void xliff(String what, String body) {
    probe(what, "messages.xlf", "<xliff version=\"1.2\"><file><body>" + body + "</body></file></xliff>");
  }

  private static String target(String text) {
    return "<trans-unit id=\"a\"><source>a</source><target>" + text + "</target></trans-unit>";
  }

  private static String unit(String id, String text) {
    return "<trans-unit id=\"" + id + "\"><source>" + text + "</source><target>" + text + "</target></trans-unit>";
  }

  private static String join(int count, IntFunction<String> make) {
    return IntStream.range(0, count).mapToObj(make).collect(Collectors.joining());
  }

  private static void probe(String what, String name, String content) {
    int findings = new CatalogProbe().probe(name, content.getBytes(UTF_8), TextNotation.AUTO);
    System.out.println(what + (findings > 0 ? ": findings" : ": none"));
  }
}
