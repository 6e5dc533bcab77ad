package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.lib.LibMessages;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class LibraryTextsTest {
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context = SpringApplication.run(ShopApplication.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void theMessageSourceHasTheAddedLanguage() {
    assertEquals("Enregistrer", context.getMessage("save", null, Locale.CANADA_FRENCH));
    assertEquals("1\u202f234 fichiers", context.getMessage("files", new Object[] {1234}, Locale.FRENCH));
    assertEquals("Lisez les <a href=\"/terms\">conditions</a>.",
        context.getMessage("terms", new Object[] {"/terms"}, Locale.FRENCH));
  }

  @Test
  void theMessageSourceHasTheReplacedTexts() {
    assertEquals("Sichern", context.getMessage("save", null, Locale.GERMANY));
    assertEquals("Abbrechen", context.getMessage("cancel", null, Locale.GERMANY));
    assertEquals("Dismiss", context.getMessage("cancel", null, Locale.ENGLISH));
    assertEquals("Save", context.getMessage("save", null, Locale.ITALIAN));
  }

  @Test
  void theClassHasThemToo() {
    assertEquals("Annuler", LibMessages.ofAcceptLanguage("fr, en;q=0.5").cancel());
  }
}
