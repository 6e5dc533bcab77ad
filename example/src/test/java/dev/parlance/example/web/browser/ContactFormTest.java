package dev.parlance.example.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class ContactFormTest {
  private static final List<String> LANGUAGES = Browser.LANGUAGES;

  private static final List<String> FIELDS = List.of("name", "email", "subject", "message");

  /** Forms, and the ID of the problem of each field. */
  private static final Map<List<String>, List<String>> PROBLEMS = Map.of(
      List.of("", "", "", ""),
      List.of("4968369344159400023", "8602814243662345124", "3981804692726336204", "847704400962945123"),
      List.of(" ", "nobody", " ", "Hi"),
      List.of("5799695548385507586", "4591482207344282590", "7787099349830266861", "3871842658394273178"),
      List.of("n".repeat(121), "ada@example.org", "s".repeat(121), "m".repeat(5001)),
      List.of("3600004643604731577", "", "5905189237950302829", "3731145759205895653"));

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyProblemIsAtItsFieldAndInTheSummary(String language, Browser browser) throws IOException {
    Map<String, String> catalog = catalog(language);
    for (Map.Entry<List<String>, List<String>> each : PROBLEMS.entrySet()) {
      browser.open("/contact?lang=" + language);
      for (int i = 0; i < FIELDS.size(); i++) {
        browser.fill(FIELDS.get(i), each.getKey().get(i));
      }
      browser.submit();

      List<String> expected = new ArrayList<>();
      for (int i = 0; i < FIELDS.size(); i++) {
        String id = each.getValue().get(i);
        assertProblem(browser, FIELDS.get(i), id.isEmpty() ? null : catalog.get(id));
        assertEquals(each.getKey().get(i), browser.value(FIELDS.get(i)));
        if (!id.isEmpty()) {
          expected.add(catalog.get(id));
        }
      }
      assertEquals(expected, browser.texts(".summary li"));
      assertEquals("name", browser.run("return document.activeElement.id"));
    }
  }

  private static void assertProblem(Browser browser, String field, String problem) {
    WebElement input = browser.find("#" + field);
    String described = input.getDomAttribute("aria-describedby");
    if (problem == null) {
      assertNull(described);
      assertNull(input.getDomAttribute("aria-invalid"));
    } else {
      assertEquals("true", input.getDomAttribute("aria-invalid"));
      assertEquals(problem, Browser.text(browser.find("#" + described)));
    }
  }

  /** The texts of the catalog, read without Parlance. */
  private static Map<String, String> catalog(String language) throws IOException {
    String name = language.equals("en") ? "messages.txt" : "messages." + language + ".txt";
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream file = ContactFormTest.class.getResourceAsStream("/dev/parlance/example/" + name)) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] entry = line.split(" ", 2);
        texts.put(entry[0], entry.length == 1 ? "" : entry[1]);
      }
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "en | ltr | Your name | Your email                | Subject  | Your message  | 4 fields need a correction",
    "fr | ltr | Votre nom | Votre adresse e-mail      | Objet    | Votre message | 4 champs sont à corriger",
    "de | ltr | Ihr Name  | Ihre E-Mail-Adresse       | Betreff  | Ihre Nachricht | 4 Felder müssen korrigiert werden",
    "ja | ltr | お名前    | メールアドレス            | 件名     | メッセージ    | 4件の項目を修正してください",
    "ar | rtl | اسمك      | بريدك الإلكتروني          | الموضوع  | رسالتك        | 4 حقول تحتاج إلى تصحيح"})
  void labelsAndDirectionAreThoseOfTheLanguage(String language, String direction, String name, String email,
      String subject, String message, String summary, Browser browser) {
    browser.submitProblems(language);

    assertEquals(language, browser.find("html").getDomAttribute("lang"));
    assertEquals(direction, browser.find("html").getCssValue("direction"));
    assertEquals(List.of(name, email, subject, message), browser.texts("label"));
    assertEquals(FIELDS, browser.all("label").stream().map(label -> label.getDomAttribute("for")).toList());
    assertEquals(summary, Browser.text(browser.find(".summary h2")));
  }

  @Test
  void theFirstFieldWithAProblemHasTheFocus(Browser browser) {
    browser.open("/contact");
    browser.fill("name", "Ada");
    browser.fill("email", "ada@example.org");
    browser.submit();

    assertEquals("subject", browser.run("return document.activeElement.id"));
  }

  @ParameterizedTest
  @CsvSource({"en, Thank you for your message", "ar, شكرًا على رسالتك"})
  void aFormWithoutAProblemIsSentAndCanBeReloaded(String language, String title, Browser browser) {
    browser.open("/contact?lang=" + language);
    browser.find("#name").sendKeys("Ada");
    browser.find("#email").sendKeys("ada@example.org");
    browser.find("#message").sendKeys("Hello");
    browser.find("#subject").sendKeys("Hello", Keys.ENTER);

    assertEquals("/contact/sent?lang=" + language, browser.address());
    assertEquals(title, Browser.text(browser.find("h1")));
    browser.driver().navigate().refresh();
    assertEquals(title, Browser.text(browser.find("h1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "\"><img src=x onerror=\"window.attacked=1\">",
    "' autofocus onfocus='window.attacked=1",
    "</textarea><script>window.attacked=1</script>",
    "</title><script>window.attacked=1</script>",
    "<svg onload=window.attacked=1>",
    "<!--<script>window.attacked=1//-->",
    "javascript:window.attacked=1",
    "${window.attacked=1} {{constructor.constructor('window.attacked=1')()}}",
    "&lt;b&gt; &amp;amp; &#60;script&#62;",
    "\u202Eright to left\u2066 %00 %3Cscript%3E + ;",
    "<x id=\"START_LINK\"/>{VAR_PLURAL, plural, other {#}}<x id=\"CLOSE_LINK\"/>",
    "\uD83D\uDE00\u0001\u007F\u00A0日本語 العربية"})
  void anAttackInEveryFieldComesBackAsItIs(String attack, Browser browser) {
    browser.open("/contact");
    FIELDS.forEach(field -> browser.fill(field, attack));
    browser.fill("message", "\n\n" + attack + "\n" + attack + "\n");
    browser.submit();

    assertEquals("/contact", browser.address());
    assertEquals(attack, browser.value("name"));
    assertEquals(attack, browser.value("email"));
    assertEquals(attack, browser.value("subject"));
    assertEquals("\n\n" + attack + "\n" + attack + "\n", browser.value("message"));
    assertNull(browser.run("return window.attacked"));
    assertEquals(List.of(), browser.texts("script, img, svg, [onload], [onerror], [onfocus]"));
    assertEquals(4, browser.all("form .field > :is(input, textarea)").size());
  }
}
