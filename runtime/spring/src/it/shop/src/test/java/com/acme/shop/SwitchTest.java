package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page in every language is the same before and after the switch, but for what the page on migration lists. */
class SwitchTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ar", "ja");
  private static final List<String> PAGES = List.of("/", "/products", "/cart", "/account", "/sign-up", "/mail.html",
      "/mail.txt", "/no/such/page");
  private static final Map<String, String> WRONG =
      Map.of("name", "x", "email", "Ada <ada>", "password", "1234", "age", "none");
  private static final Map<String, String> EMPTY = Map.of("name", "   ", "email", "", "password", "12345678", "age", "3");

  /** What java.text makes of apostrophes, and how the texts were meant. */
  private static final String APOSTROPHES = """
      - en /products: <p>Its sold out since {0,date,short}</p>
      + en /products: <p>It&#39;s sold out since 11/30/26</p>
      - en /products: <p>The dozen&#39;&#39;s price</p>
      + en /products: <p>The dozen&#39;s price</p>
      - fr /products: <p>Larticle {0} est réservé</p>
      + fr /products: <p>L&#39;article Pebble &lt;3 est réservé</p>
      - fr /mail.html: <p>Léquipe de {0}</p>
      + fr /mail.html: <p>L&#39;équipe de Pebble &amp; Pine</p>
      - fr /mail.txt: Léquipe de {0}
      + fr /mail.txt: L'équipe de Pebble & Pine
      """;

  private static List<String> before;
  private static List<String> after;

  @BeforeAll
  static void fetch() {
    try (Server server = Server.withBundles()) {
      before = lines(server);
    }
    try (Server server = Server.withParlance()) {
      after = lines(server);
    }
  }

  @Test
  void pagesStayTheSameButForApostrophes() {
    assertEquals(before.size(), after.size());
    StringBuilder differences = new StringBuilder();
    for (int line = 0; line < before.size(); line++) {
      String shown = after.get(line).replaceAll("[\u2068\u2069]", "");
      if (!before.get(line).equals(shown)) {
        differences.append("- ").append(before.get(line)).append("\n+ ").append(shown).append('\n');
      }
    }
    assertEquals(APOSTROPHES, differences.toString());
  }

  @Test
  void valuesAreIsolatedWhereTheyWouldBeMixedWithRightToLeftText() {
    List<String> isolated = after.stream().filter(line -> line.contains("\u2068")).toList();

    assertEquals(List.of("en /cart: <p>Pebble &lt;3 was added by \u2068دانا\u2069</p>",
        "de /cart: <p>Pebble &lt;3 wurde von \u2068دانا\u2069 hinzugefügt</p>",
        "fr /cart: <p>Pebble &lt;3 a été ajouté par \u2068دانا\u2069</p>",
        "ja /cart: <p>\u2068دانا\u2069さんがPebble &lt;3を追加しました</p>"),
        isolated.stream().filter(line -> !line.startsWith("ar ")).toList());
    assertTrue(isolated.contains("ar /: <p>مرحبًا \u2068Ada\u2069!</p>"));
  }

  @Test
  void everyPageHasTexts() {
    assertTrue(after.size() > 1_000, () -> after.size() + " lines");
    for (String language : LANGUAGES) {
      assertTrue(after.contains(language + " /: <html lang=\"" + language + "\">"), language);
    }
    assertEquals(LANGUAGES.stream().map(each -> each + " /: <p>??no.such.key_" + each + "??</p>").toList(),
        after.stream().filter(line -> line.contains("??")).toList());
    assertTrue(after.contains("de /sign-up wrong: <p><label>Passwort</label> <b>Passwort: 8 bis 99 Zeichen</b></p>"));
    assertTrue(after.contains("ja /mail.txt: 1,234,567点のご注文ありがとうございます。"));
  }

  private static List<String> lines(Server server) {
    List<String> lines = new ArrayList<>();
    for (String language : LANGUAGES) {
      for (String page : PAGES) {
        add(lines, language + " " + page, server.get(page, language));
      }
      add(lines, language + " /sign-up wrong", server.post("/sign-up", language, WRONG));
      add(lines, language + " /sign-up empty", server.post("/sign-up", language, EMPTY));
    }
    return lines;
  }

  private static void add(List<String> lines, String where, String page) {
    page.lines().forEach(line -> lines.add(where + ": " + line.strip()));
  }
}
