package dev.parlance.example.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoTest {
  private static List<String> printed;

  @BeforeAll
  static void print() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, Demo.print(new PrintStream(out, true, StandardCharsets.UTF_8), System.err));
    printed = out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theDemoFitsIntoATerminal() {
    assertEquals(25, printed.size());
    assertEquals(List.of(), printed.subList(0, 22).stream().filter(line -> Columns.width(line) > 100).toList());
  }

  @Test
  void theEntryIsThatOfTheCatalog() {
    assertEquals("  6469b375… It is … software, under the <x id=\"START_LINK\"/>AGPLv3 licence<x id=\"CLOSE_LINK\"/>.",
        printed.get(1));
  }

  @Test
  void theMethodIsThatOfTheGeneratedSource() {
    assertEquals(List.of(
        "  public RichText m6469b375536342370eefd959bb72a06dc3d5884b(Link link) {",
        "    return texts.rich(13, Objects.requireNonNull(link, \"link\"));",
        "  }"), printed.subList(3, 6));
  }

  @Test
  void oneTextIsPrintedInThreeFormatsAndThreeLanguages() {
    assertEquals(List.of(
        "  It is a free and open-source software, under the <a href=\"/licence\">AGPLv3 licence</a>.",
        "  It is a free and open-source software, under the AGPLv3 licence (/licence).",
        "  It is a free and open-source software, under the [AGPLv3 licence](/licence)."), printed.subList(7, 10));
    assertEquals(List.of(
        "  Il s’agit d’un logiciel libre et open source, distribué sous [licence AGPLv3](/licence).",
        "  إنها برمجية حرة ومفتوحة المصدر، منشورة بموجب [رخصة AGPLv3](/licence)."), printed.subList(11, 13));
  }

  @Test
  void theErrorIsThatOfTheCompiler() {
    assertEquals(List.of(
        "  error: …/messages.fr.txt:14:103: unbalanced-tag: <x id=\"START_LINK\"/> is never closed. Add <x",
        "  id=\"CLOSE_LINK\"/> after its content. With required = {} in the annotation, faulty translations",
        "  are set aside and do not fail the build.",
        "  … Il s’agit d’un logiciel libre et open source, distribué sous <x id=\"START_LINK\"/>licence AGPLv3…",
        "                                                                 ^"), printed.subList(16, 21));
  }

  @Test
  void theLastLinesSayHowToGoOn() {
    assertTrue(printed.get(22).endsWith(" texts en fr de ja ar"), printed.get(22));
    assertTrue(printed.get(23).endsWith(" serve"), printed.get(23));
    assertEquals("Read on:         README.md and processor/docs/", printed.get(24));
  }
}
