package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page in every language is the same before and after the switch, but for what the page on migration lists. */
class SwitchTest {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ar", "ja");
  private static final List<String> PAGES = List.of("/", "/products", "/cart", "/account", "/sign-up", "/mail.html",
      "/mail.txt", "/no/such/page");
  private static final Map<String, String> WRONG =
      Map.of("name", "x", "email", "Ada <ada>", "password", "1234", "age", "none");
  private static final Map<String, String> EMPTY = Map.of("name", "   ", "email", "", "password", "12345678", "age", "3");

  @Test
  void pagesStayTheSame() {
    List<String> before;
    try (Server server = Server.withBundles()) {
      before = lines(server);
    }
    List<String> after;
    try (Server server = Server.withParlance()) {
      after = lines(server);
    }
    assertEquals(before.size(), after.size());
    List<String> differences = new ArrayList<>();
    for (int line = 0; line < before.size(); line++) {
      if (!before.get(line).equals(after.get(line))) {
        differences.add("- " + before.get(line));
        differences.add("+ " + after.get(line));
      }
    }
    assertEquals("", String.join("\n", differences));
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
