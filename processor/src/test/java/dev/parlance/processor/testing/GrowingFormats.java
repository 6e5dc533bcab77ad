package dev.parlance.processor.testing;

import static dev.parlance.processor.testing.GrowingCatalogs.close;
import static dev.parlance.processor.testing.GrowingCatalogs.files;
import static dev.parlance.processor.testing.GrowingCatalogs.sourceAndFrench;
import static dev.parlance.processor.testing.GrowingCatalogs.start;
import static dev.parlance.processor.testing.GrowingCatalogs.times;
import static dev.parlance.processor.testing.GrowingCatalogs.word;

import dev.parlance.processor.testing.GrowingCatalogs.Growing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Those of {@link GrowingCatalogs} that are XLIFF, JSON, ARB, {@code .properties}, HTML or many files. */
final class GrowingFormats {
  private static final String HTML = ", markup = dev.parlance.Markup.HTML";

  private final List<Growing> all = new ArrayList<>();

  private GrowingFormats() {}

  static List<Growing> all() {
    GrowingFormats formats = new GrowingFormats();
    formats.xliff();
    formats.json();
    formats.arb();
    formats.properties();
    formats.patterns();
    formats.icu();
    formats.html();
    formats.manyFiles();
    return formats.all;
  }

  private void xliff() {
    xliff("units", n -> times(n, i -> unit("a" + i, "b", "c")));
    xliff("units on a line each", n -> times(n, i -> unit("a" + i, "b", "c") + "\n"));
    xliff("faulty units", n -> times(n, i -> unit("a" + i, "b", "c" + start("LINK"))));
    xliff("faulty units on a line each", n -> times(n, i -> unit("a" + i, "b", "c" + start("LINK")) + "\n"));
    xliff("duplicate units", n -> times(n, i -> unit("a", "b", "c")));
    xliff("units without an ID", n -> unit("a", "b", "c") + times(n, i -> unit("", "b", "c")));
    xliff("groups", n -> times(n, i -> "<group>" + unit("a" + i, "b", "c") + "</group>"));
    xliff("deep groups", n -> unit("a", "b", "c") + "<group>".repeat(n) + unit("b", "c", "d") + "</group>".repeat(n));
    xliff("text between units", n -> times(n, i -> "lost" + unit("a" + i, "b", "c")));
    xliff("units in units", n -> "<trans-unit id=\"a\"><source>b</source>" + times(n, i -> unit("a" + i, "b", "c"))
        + "</trans-unit>");
    add("former texts", n -> files("messages.xlf", xliff1(times(n, i -> unit("a" + i, "b", ""))), "messages.fr.xlf",
        xliff1(times(n, i -> unit("a" + i, "d", "c")))));
    xliff("units with names", n -> times(n, i -> unit("" + i, "b", "c").replace("\">", "\" resname=\"a" + i + "\">")));
    xliff("files of another language", n -> unit("a", "b", "c")
        + times(n, i -> "<file source-language=\"x" + word(i).substring(0, 3) + "\"/>"));
    xliff("notes", n -> "<trans-unit id=\"a\"><source>b</source><target>c</target>" + "<note>d</note>".repeat(n)
        + "</trans-unit>");
    xliff("inline codes", n -> unit("a", times(n, i -> "<ph id=\"" + i + "\">code</ph>"), "b"));
    xliff("inline codes in a target", n -> unit("a", "b", times(n, i -> "<ph id=\"" + i + "\">code</ph>")));
    xliff("deep inline codes", n -> unit("a", "b", times(n, i -> "<g id=\"" + i + "\">") + "c" + "</g>".repeat(n)));
    xliff("deep marks", n -> unit("a", "b", "<mrk>".repeat(n) + "c" + "</mrk>".repeat(n)));
    xliff("elements in a text", n -> unit("a", "b", times(n, i -> "<b" + i + "/>")));
    xliff("entities in XLIFF", n -> unit("a", "b", "&amp;&#160;".repeat(n) + start("LINK")));
    xliff("unknown entities in XLIFF", n -> unit("a", "b", times(n, i -> "&e" + i + ";")));
    xliff("CDATA sections", n -> unit("a", "b", "<![CDATA[c]]>".repeat(n) + start("LINK")));
    xliff("comments in XLIFF", n -> unit("a", "b", "<!-- c -->".repeat(n) + start("LINK")));
    xliff("attributes in XLIFF", n -> unit("a", "b", "<x id=\"A\"" + times(n, i -> " a" + i + "=\"b\"") + "/>"));
    xliff("layout", n -> unit("a", times(n, i -> "a\n  " + start("BOLD_TEXT") + "\n  {n, plural, other {\n  b\n  }}"
        + close("BOLD_TEXT")), times(n, i -> start("LINK_" + i) + close("LINK") + "\n  ")));
    add("segments", n -> xliff2(times(n, i -> "<segment><source>a</source><target>b" + (i % 2 == 0 ? "<ec/>" : "")
        + "</target></segment>")));
    add("codes of XLIFF 2", n -> xliff2("<segment><source>" + times(n, i -> "<pc id=\"" + i + "\">a</pc>")
        + "</source><target>" + times(n, i -> "<pc id=\"" + (i + 1) + "\">a</pc>") + "</target></segment>"));
    add("deep codes of XLIFF 2", n -> xliff2("<segment><source>" + times(n, i -> "<pc id=\"" + i + "\">") + "a"
        + "</pc>".repeat(n) + "</source><target>" + times(n, i -> "<pc id=\"" + i + "\">") + "a" + "</pc>".repeat(n)
        + "</target></segment>"));
  }

  private void json() {
    json("JSON names", n -> times(n, i -> "\"a" + i + "\": \"b\",\n"));
    json("JSON names on a line", n -> times(n, i -> "\"a" + i + "\": \"b\", "));
    json("duplicate JSON names", n -> times(n, i -> "\"a\": \"b\", "));
    json("faulty JSON texts", n -> times(n, i -> "\"a" + i + "\": \"{$START_LINK}\", "));
    json("JSON objects", n -> times(n, i -> "\"a" + i + "\": {\"b\": \"c\"},\n"));
    json("deep JSON objects", n -> "\"b\": {".repeat(n) + "\"c\": \"d\"" + "}".repeat(n) + ", ");
    json("deep JSON arrays", n -> "\"b\": " + "[".repeat(n) + "]".repeat(n) + ", ");
    json("names in a JSON object", n -> "\"" + "b".repeat(500) + "\": {" + times(n, i -> "\"a" + i + "\": \"c\", ")
        + "\"z\": \"\"}, ");
    json("escapes", n -> "\"b\": \"" + "\\u00e9\\n".repeat(n) + "{$START_LINK}\", ");
    json("JSON placeholders", n -> "\"b\": \"" + times(n, i -> "{$A_" + i + "}") + "\", ");
    json("JSON placeholders left open", n -> "\"b\": \"" + "{$A ".repeat(n) + "\", ");
    json("JSON plurals", n -> "\"b\": \"" + "{n, plural, other {{A}}}".repeat(n) + "\", ");
    json("JSON apostrophes", n -> "\"b\": \"{n, plural, other {" + "'{'".repeat(n) + "}}\", ");
    json("values that are not texts", n -> times(n, i -> "\"b" + i + "\": [1, 2], "));
  }

  private void arb() {
    arb("ARB texts",
        n -> times(n, i -> "\"a" + i + "\": \"b {c}\", \"@a" + i + "\": {\"placeholders\": {\"c\": {}}},\n"));
    arb("ARB placeholders", n -> "\"b\": \"" + times(n, i -> "{p" + i + "}") + "\", \"@b\": {\"placeholders\": {"
        + times(n, i -> "\"p" + i + "\": {\"type\": \"int\"}, ") + "\"q\": {}}}, ");
    arb("ARB placeholders that are not used", n -> "\"b\": \"c {d}\", \"@b\": {\"placeholders\": {"
        + times(n, i -> "\"p" + i + "\": {}, ") + "\"q\": {}}}, ");
    arb("options of an ARB placeholder",
        n -> "\"b\": \"{c}\", \"@b\": {\"placeholders\": {\"c\": {\"optionalParameters\": {"
            + times(n, i -> "\"o" + i + "\": 1, ") + "\"p\": 2}}}}, ");
    arb("metadata of no ARB text", n -> times(n, i -> "\"@b" + i + "\": {}, "));
    arb("metadata of no ARB text beside texts",
        n -> times(n, i -> "\"b" + word(i) + "\": \"c\", \"@" + word(i) + "\": {}, "));
    arb("faulty ARB metadata", n -> times(n, i -> "\"b" + i + "\": \"c\", \"@b" + i + "\": [], "));
    arb("faulty ARB formats", n -> times(n, i -> "\"b" + i + "\": \"{c}\", \"@b" + i
        + "\": {\"placeholders\": {\"c\": {\"type\": \"int\", \"format\": \"compact\"}}}, "));
    arb("Flutter's plurals", n -> "\"b\": \"" + "{n, plural, =1{a} few{#} other{{n}}}".repeat(n) + "\", ");
    arb("Flutter's deep plurals", n -> "\"b\": \"" + "{n, plural, =1{a} other{".repeat(n) + "}}".repeat(n) + "\", ");
    arb("Flutter's open plurals", n -> "\"b\": \"" + "{n, plural, other{".repeat(n) + "\", ");
    arb("Flutter's open braces", n -> "\"b\": \"" + "{".repeat(n) + "\", ");
    arb("joined formats",
        n -> "\"b\": \"{c}\", \"@b\": {\"placeholders\": {\"c\": {\"type\": \"DateTime\", \"format\": \""
            + "yMd+".repeat(n) + "jm\"}}}, ");
  }

  private void arb(String name, IntFunction<String> members) {
    add(name, n -> {
      String file = "{" + members.apply(n) + "\"a\": \"b\"}";
      return files("messages.arb", file, "messages.fr.arb", file);
    });
  }

  private void properties() {
    properties("lines of properties", n -> times(n, i -> "a" + i + " = b\n"));
    properties("duplicate properties", n -> times(n, i -> "a = b" + i + "\n"));
    properties("empty properties", n -> times(n, i -> "a" + i + " =\n"));
    properties("properties of one name", n -> times(n, i -> "a" + "-".repeat(i % 50) + "b" + i / 50 + " = c\n"));
    properties("properties without an ID", n -> times(n, i -> "= b\n"));
    properties("comments of properties", n -> "# a comment\n".repeat(n));
    properties("comments on arguments", n -> "# " + "{0} a {1} b_c d, ".repeat(n) + "x".repeat(n) + "\nb = {0}\n");
    properties("comments of many words", n -> "# {0} " + "a ".repeat(n) + " ".repeat(n) + "\nb = {0}\n");
    properties("continued lines", n -> "b = " + "c\\\n  ".repeat(n) + "\n");
    properties("continued lines of nothing", n -> "\\\n".repeat(n) + "\n");
    properties("escapes of properties", n -> "b = " + "\\u00e9\\n".repeat(n) + "\\u202e\n");
    properties("malformed escapes", n -> times(n, i -> "b" + i + " = \\u12\n"));
    properties("malformed escapes in a line", n -> "b = " + "\\u12 ".repeat(n) + "\n");
    properties("a long key", n -> "k".repeat(n) + " = b\n");
    properties("damaged texts", n -> times(n, i -> "b" + i + " = \u00c3\u00a9 \ufffd\n"));
    properties("damage in a text", n -> "b = " + "\u00c3\u00a9 \ufffd".repeat(n) + "\n");
    properties("what is nearly damage", n -> "b = " + "\u00d0\u00a9\u00e2\u201d\u201d ".repeat(n) + "\n");
  }

  private void patterns() {
    pattern("open braces", n -> "{".repeat(n));
    pattern("open arguments", n -> "{0,number ".repeat(n));
    pattern("open plurals", n -> "{n, plural, other {".repeat(n));
    pattern("apostrophes of patterns", n -> "'".repeat(n) + "{0}");
    pattern("quotations of patterns", n -> "'{0}' ".repeat(n) + "l'".repeat(n) + "{0}");
    pattern("arguments of patterns", n -> "{0} ".repeat(n));
    pattern("arguments of many numbers", n -> times(n, i -> "{" + i + "}"));
    pattern("arguments with apostrophes", n -> "{0,number,'#'#}{1,date,d'}{1,date,d'de}".repeat(n));
    pattern("choices in a pattern", n -> "l'{0,choice,0#a|1#b '{'{1}}".repeat(n));
    pattern("parts of a choice", n -> "{0,choice," + times(n, i -> i + "#l''{1}|") + "}");
    pattern("deep choices", n -> "it's" + "{0,choice,0#".repeat(n) + "a" + "}".repeat(n));
    pattern("deep plurals of patterns", n -> "{n, plural, other {".repeat(n) + "a" + "}}".repeat(n));
    pattern("plurals of patterns", n -> "{n, plural, other {# '{' {0}}}".repeat(n));
    pattern("faulty arguments", n -> times(n, i -> "{" + i + ",nombre}"));
    pattern("blanks in a brace", n -> "{" + " ".repeat(n) + "{" + "0".repeat(n) + "}");
  }

  private void pattern(String name, IntFunction<String> pattern) {
    properties(name, n -> "b = " + pattern.apply(n) + "\nc = {0} {1}\n" + "c = " + pattern.apply(n) + "\n");
  }

  private void icu() {
    icu("open braces of ICU", n -> "{".repeat(n));
    icu("open arguments of ICU", n -> "{a, number, ".repeat(n));
    icu("open plurals of ICU", n -> "{n, plural, other {".repeat(n));
    icu("quotations of ICU", n -> "'{a}' ".repeat(n) + "l'".repeat(n) + "'{'".repeat(n) + "'{");
    icu("arguments of ICU", n -> times(n, i -> "{a" + i + "} {a" + i + ", number, ::.00}"));
    icu("faulty arguments of ICU", n -> times(n, i -> "{a" + i + ", nombre} {} {a.b} }"));
    icu("dates of ICU", n -> times(n, i -> "{d" + i % 50 + ", date, ::yMMMd} {e" + i % 50 + ", date, d ' ' M}"));
    icu("deep plurals of ICU", n -> "{n, plural, other {".repeat(n) + "a" + "}}".repeat(n));
    icu("branches of ICU", n -> "{w, select, " + times(n, i -> "w" + i + " {'{' # {a}}") + "other {b}}");
    icu("named tags", n -> times(n, i -> "<t" + i + ">a</t" + i + ">"));
    icu("named tags left open", n -> times(n, i -> "<t" + i + ">"));
    icu("deep tags of one name", n -> "<t>".repeat(n) + "a" + "</t>".repeat(n));
    icu("crossed named tags", n -> times(n, i -> "<t" + i + ">") + times(n, i -> "</t" + i + ">"));
    icu("tags that are none", n -> "<a <b ".repeat(n) + "<a b=c ".repeat(n) + "< ".repeat(n));
    icu("tags with attributes", n -> "<a href=x>".repeat(n));
    icu("tags in branches", n -> times(n, i -> "{n, plural, one {<t" + i + ">} other {</t" + i + ">}}"));
  }

  private void icu(String name, IntFunction<String> message) {
    all.add(new Growing(name, ", syntax = dev.parlance.Syntax.ICU", n -> {
      String file = "{\"a\": \"b\", \"b\": \"" + message.apply(n) + "\"}";
      return files("messages.json", file, "messages.fr.json", file);
    }));
  }

  private void html() {
    html("HTML elements", n -> "<b>a</b> ".repeat(n));
    html("HTML elements left open", n -> "<b>a".repeat(n));
    html("HTML elements of many names left open", n -> "<b><i><em>".repeat(n) + "</u></code></i>".repeat(n));
    html("crossed HTML elements", n -> "<b><i>a</b></i>".repeat(n));
    html("paragraphs and items without an end", n -> "<p>a<ul><li>b<li>c</ul>".repeat(n));
    html("paragraphs in open elements", n -> "<p><b>".repeat(n) + "<div>".repeat(n));
    html("tags never ended", n -> "<b <a href=".repeat(n));
    html("attributes never ended", n -> "<a href=\"x ".repeat(n));
    html("comments never ended", n -> "<!-- <b".repeat(n));
    html("comments of HTML", n -> "<!-- a -->b".repeat(n));
    html("attributes of HTML", n -> "<span " + times(n, i -> "data-a" + i + "=b ") + ">c</span>");
    html("arguments in an address", n -> "<a href=\"/" + times(n, i -> "{0}/") + "\">b</a>");
    html("a long address", n -> "<a href=\"mailto:a@b.c?" + times(n, i -> "subject=a&b" + i + "=c&") + "\">b</a>");
    html("links to many addresses", n -> times(n, i -> "<a href=\"/" + i + "\">b</a>"));
    html("links to one address", n -> "<a href=\"/a\">b</a>".repeat(n));
    html("links in links", n -> "<a href=\"/a\">b".repeat(n));
    html("links in branches", n -> "{0,choice,0#a" + times(n, i -> "|" + (i + 1) + "#<a href=\"/a\">b</a>") + "}");
    html("character references", n -> "&amp;&eacute;&#233;&copyx;&unknown;".repeat(n));
    html("ampersands", n -> "&".repeat(n) + "&#".repeat(n) + "&amp".repeat(n));
    html("brackets of HTML", n -> "<".repeat(n) + "< ".repeat(n) + "</".repeat(n) + "<name>".repeat(n));
    all.add(new Growing("links that differ", HTML, n -> files("messages.properties",
        "a = " + times(n, i -> "<a href=\"/" + i + "\">b</a>") + "\n", "messages.fr.properties",
        "a = " + times(n, i -> "<a href=\"/" + (n - i) + "\">b</a>") + "\n")));
    all.add(new Growing("elements with other attributes", HTML, n -> files("messages.properties",
        "a = " + times(n, i -> "<span class=\"a" + i + "\">b</span>") + "\n", "messages.fr.properties",
        "a = " + times(n, i -> "<span class=\"b" + i + "\">b</span>") + "\n")));
  }

  private void html(String name, IntFunction<String> text) {
    all.add(new Growing(name, HTML, n -> {
      String file = "a = b\nb = " + text.apply(n) + "\n";
      return files("messages.properties", file, "messages.fr.properties", file);
    }));
  }

  private void manyFiles() {
    add("locales", n -> {
      Map<String, String> files = new LinkedHashMap<>();
      files.put("messages.txt", "a b\n");
      IntStream.range(0, n).forEach(i -> files.put("messages." + language(i) + ".txt", "a c\n"));
      return files;
    });
    add("files that are not translations", n -> {
      Map<String, String> files = new LinkedHashMap<>(sourceAndFrench("a b\n", "a c\n"));
      IntStream.range(0, n).forEach(i -> files.put("messages._" + i + "_.txt", "a c\n"));
      return files;
    });
    add("lines of a baseline", n -> {
      Map<String, String> files = new LinkedHashMap<>(sourceAndFrench(
          times(n, i -> "a" + i + " <x id=\"A\"/>\n"), times(n, i -> "a" + i + " b\n")));
      files.put("baseline.txt", times(n, i -> "test.Messages\tfr\ta" + i + "\tmissing-placeholder\t"
          + "%016x".formatted(i) + "\n"));
      return files;
    });
  }

  private void xliff(String name, IntFunction<String> body) {
    add(name, n -> {
      String file = xliff1(body.apply(n));
      return files("messages.xlf", file, "messages.fr.xlf", file);
    });
  }

  private void json(String name, IntFunction<String> members) {
    add(name, n -> {
      String file = "{" + members.apply(n) + "\"a\": \"b\"}";
      return files("messages.json", file, "messages.fr.json", file);
    });
  }

  private void properties(String name, IntFunction<String> lines) {
    add(name, n -> {
      String file = lines.apply(n) + "a = b\n";
      return files("messages.properties", file, "messages.fr.properties", file);
    });
  }

  private void add(String name, IntFunction<Map<String, String>> files) {
    all.add(new Growing(name, files));
  }

  private static String xliff1(String body) {
    return "<xliff version=\"1.2\"><file><body>" + body + "</body></file></xliff>";
  }

  private static Map<String, String> xliff2(String unit) {
    String file = "<xliff version=\"2.0\"><file><unit id=\"a\">" + unit + "</unit></file></xliff>";
    return files("messages.xlf", file, "messages.fr.xlf", file);
  }

  private static String unit(String id, String source, String target) {
    return "<trans-unit id=\"" + id + "\"><source>" + source + "</source><target>" + target + "</target></trans-unit>";
  }

  /** A language of four letters, which is none. */
  private static String language(int number) {
    return "x" + word(number).substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
