package dev.parlance.processor.format.properties;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are odd or bad: what is reported, where, and what the other entries say. */
class OddPropertiesTest {
  @TempDir
  Path folder;

  /**
   * A file.
   *
   * @param content its bytes, one per character
   * @param reports what is reported, up to the rule, without the file's name
   * @param texts the texts by ID, as {@code ID=text}; an ID alone has none
   */
  private record Odd(String content, List<String> reports, List<String> texts) {}

  private final List<Odd> files = new ArrayList<>();

  private void odd(String content, List<String> reports, String... texts) {
    files.add(new Odd(content, reports, List.of(texts)));
  }

  @Test
  void keysAndValuesMayBeWrittenInManyWays() {
    odd("a = x \n", List.of(), "a=x ");
    odd("a:x\n\tb\t:\ty\n  c z\nd  =  = w\n", List.of(), "a=x", "b=y", "c=z", "d== w");
    odd("a = one \\\n    two\\\r\n\tthree\\\r  four\n", List.of(), "a=one twothreefour");
    odd("a = x\\\\\nb = y\\\\\\\n  z\n", List.of(), "a=x\\", "b=y\\z");
    odd("a = x\\\n\nb = y\n", List.of(), "a=x", "b=y");
    odd("a = x\\\n# y\nb = z", List.of(), "a=x# y", "b=z");
    odd("a = x\\", List.of(), "a=x");
    odd("a\\ b\\=c\\:d = x\n", List.of(), "a b=c:d=x");
    odd("\\#a = x\n!b = y\n#c = z\n", List.of(), "#a=x", "b", "c");
    odd("a = \\ x\\t\\n\\ \n", List.of(), "a= x\t\n ");
    odd("a = \\u00e9\\u0041\\ud83d\\ude00\n", List.of(), "a=éA😀");
    odd("a = C:\\temp\\name\\q\n", List.of(), "a=C:\temp\nameq");
    odd("a = x\rb = y\r\nc = z\r\r", List.of(), "a=x", "b=y", "c=z");
    odd("\f a\f=\fx\n", List.of(), "a=x");
    odd("a = " + "x".repeat(70_000) + "\n", List.of(), "a=" + "x".repeat(70_000));
    odd("a = " + "x\\\n ".repeat(5_000) + "y\n", List.of(), "a=" + "x".repeat(5_000) + "y");
    odd("<init> = x\n<x = y\n", List.of(), "<init>=x", "<x=y");
    odd("a = &amp; &lt; &\n", List.of("NOTE 1:5: typed-html"), "a=&amp; &lt; &");
    check();
  }

  @Test
  void theEncodingIsUtf8OrElseLatin1() {
    odd("\u00ef\u00bb\u00bfa = " + utf8("é") + "\n", List.of(), "a=é");
    odd("a = caf\u00e9\nb = x\n", List.of("NOTE 1:8: mojibake"), "a=café", "b=x");
    odd("# \u00e9\na = x\nb = \u00fc\u00df\n", List.of("NOTE 1:3: mojibake"), "a=x", "b=üß");
    odd("caf\u00e9 = x\n", List.of("NOTE 1:4: mojibake"), "café=x");
    odd("a = " + utf8("été") + "\nb = caf\u00e9\nc = x\n", List.of("WARNING 2:8: mojibake"), "a=été", "b", "c=x");
    odd("# " + utf8("é") + "\nb = \u00e9t\u00e9\n\u00e9 = x\nc = x\n",
        List.of("WARNING 2:5: mojibake", "WARNING 3:1: mojibake"), "b", "é", "c=x");
    odd("# " + utf8("é") + "\u00e9\na = x\n", List.of(), "a=x");
    odd("a = " + utf8("é") + "\\\n  x \u00e9\nb = x\n", List.of("WARNING 2:5: mojibake"), "a", "b=x");
    odd("a = " + utf8("é") + "\nb = \u00e2\u0082", List.of("WARNING 2:5: mojibake"), "a=é", "b");
    odd("a = x" + utf8("\ufffd") + "\n", List.of("WARNING 1:6: mojibake"), "a=x\ufffd");
    odd("a = x \\ufffd\n", List.of("WARNING 1:7: mojibake"), "a=x \ufffd");
    odd("a = d" + utf8("Ã©jÃ\u00a0") + "\n", List.of("WARNING 1:6: mojibake"), "a=dÃ©jÃ\u00a0");
    odd("a = \\u00c3\\u00a9\n", List.of("WARNING 1:5: mojibake"), "a=Ã©");
    odd("a = " + utf8("NÃO é»… Ä à") + "\n", List.of(), "a=NÃO é»… Ä à");
    odd("a = \u0080\u0099\n", List.of("WARNING 1:5: mojibake"), "a=\u0080\u0099");
    check();
  }

  @Test
  void anEntryThatIsOddStopsNoOther() {
    odd("a = x\nb = y\na = z\n", List.of("WARNING 3:1: duplicate-id"), "a=z", "b=y");
    odd("a = 1\na = 2\n  a = 2\n", List.of("WARNING 2:1: duplicate-id", "WARNING 3:3: duplicate-id"), "a=2");
    odd("a = x\n\\u0061 = y\n", List.of("WARNING 2:1: duplicate-id"), "a=y");
    odd("a =\nb\nc = x\n", List.of("NOTE 1:1: malformed-entry", "NOTE 2:1: malformed-entry"), "a=", "b=", "c=x");
    odd("a.b = x\na-b = y\na+b = z\n", List.of("WARNING 2:1: name-collision", "WARNING 3:1: name-collision"),
        "a.b=x", "a-b=y", "a+b=z");
    odd("--- = x\na = y\n", List.of("WARNING 1:1: malformed-entry"), "---", "a=y");
    odd("= x\na = y\n", List.of("WARNING 1:1: malformed-entry"), "", "a=y");
    odd("a = y\n\\ \\  = x\n", List.of("WARNING 2:1: malformed-entry"), "a=y");
    odd("a = y\n\\", List.of("WARNING 2:2: malformed-entry"), "a=y");
    odd("a\\u0001b = x\nc = y\n", List.of("WARNING 1:1: malformed-entry"), "a\u0001b", "c=y");
    odd("k".repeat(70_000) + " = x\nc = y\n", List.of("WARNING 1:1: malformed-entry"), "c=y");
    check();
  }

  @Test
  void whatPropertiesOrATextCannotHaveIsAnError() {
    odd("a = x\\u12\nb = y\n", List.of("ERROR 1:6: malformed-entry"));
    odd("a = x\\u00g0y\nb = y\n", List.of("ERROR 1:6: malformed-entry"));
    odd("a = C:\\users\nb = y\n", List.of("ERROR 1:7: malformed-entry"));
    odd("a\\u1 = x\nb = y\n", List.of("ERROR 1:2: malformed-entry"));
    odd("a = x\\\n  y\\u\nb = y\n", List.of("ERROR 2:4: malformed-entry"));
    odd("a = x\0y\nb = y\n", List.of("ERROR 1:6: malformed-entry"));
    odd("a = x\\u0001y\n", List.of("ERROR 1:6: malformed-entry"));
    odd("a = \\\n  x\\u0041\\ud800y\n", List.of("ERROR 2:10: malformed-entry"));
    odd("", List.of("ERROR 1:1: catalog-unreadable"));
    odd("# only a comment\n\n", List.of("ERROR 1:1: catalog-unreadable"));
    odd("\u00ff\u00fea\0=\0x\0", List.of("ERROR 1:1: catalog-unreadable"));
    odd("\0a\0=\0x", List.of("ERROR 1:1: catalog-unreadable"));
    odd("<!DOCTYPE html>\n<html></html>\n", List.of("ERROR 1:1: catalog-unreadable"));
    Compiled compiled = compile();
    assertEquals(reports(), reported(compiled));
  }

  private static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** Compiles all files at once, each in a package of its own. */
  private Compiled compile() {
    CatalogProject project = CatalogProject.in(folder);
    for (int i = 0; i < files.size(); i++) {
      project.file(name(i), files.get(i).content().getBytes(ISO_8859_1))
          .source("p" + i + ".package-info", "@dev.parlance.MessageCatalog(\"" + name(i) + "\")",
              "package p" + i + ";");
    }
    return project.compile(JavaCompilers.JAVAC);
  }

  private static String name(int file) {
    return String.format("file%02d.properties", file);
  }

  private List<String> reports() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String name = name(i);
      files.get(i).reports().forEach(report -> all.add(report.replaceFirst(" ", " " + name + ":")));
    }
    return all.stream().sorted().toList();
  }

  private List<String> reported(Compiled compiled) {
    return compiled.places(folder).stream().sorted().toList();
  }

  private void check() {
    Compiled compiled = compile();
    assertEquals(reports(), reported(compiled));
    for (int i = 0; i < files.size(); i++) {
      Class<?> type = compiled.load("p" + i + ".Messages");
      for (String text : files.get(i).texts()) {
        int sign = text.lastIndexOf('=', text.indexOf("==") > 0 ? text.indexOf("==") : text.length());
        String id = sign < 0 ? text : text.substring(0, text.indexOf('=', id(text)));
        assertEquals(sign < 0 ? Optional.empty() : Optional.of(text.substring(id.length() + 1)), find(type, id),
            () -> text + " in " + files);
      }
    }
  }

  /** Where the first = behind the ID is looked for: one ID has such a sign itself. */
  private static int id(String text) {
    return text.startsWith("a b=") ? 4 : 0;
  }

  private static Object find(Class<?> type, String id) {
    try {
      Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
      Method find = type.getMethod("find", String.class, Object[].class);
      return find.invoke(messages, id, new Object[0]);
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(id, failed);
    }
  }
}
