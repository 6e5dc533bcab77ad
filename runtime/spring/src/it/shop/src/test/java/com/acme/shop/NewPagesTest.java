package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.RichText;
import dev.parlance.spring.ParlanceMessageSource;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.helpers.MessageFormatter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Pages that call methods, and what is printed where nothing escapes. */
class NewPagesTest {
  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.withParlance();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en|Contact us|We answer within 2 days.|under the <a href=\"/licence\">AGPLv3 licence</a>.",
      "de|Kontakt|Wir antworten in 2 Tagen.|unter der <a href=\"/licence\">AGPLv3-Lizenz</a>.",
      "fr|Nous contacter|Nous répondons en 2 jours.|sous la <a href=\"/licence\">licence AGPLv3</a>.",
      "ar|اتصل بنا|نجيب خلال يومين.|بموجب <a href=\"/licence\">رخصة AGPLv3</a>.",
      "ja|お問い合わせ|2日以内に回答します。|これはフリーソフトウェアです：<a href=\"/licence\">AGPLv3ライセンス</a>."})
  void templatesCallMethods(String language, String title, String answer, String licence) {
    String page = server.get("/contact", language);

    assertTrue(page.contains("<h1>" + title + "</h1>"), page);
    assertTrue(page.contains("<p>" + answer + "</p>"), page);
    assertTrue(page.contains(licence), page);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"de-AT,en;q=0.8|de", "fr-CA, de;q=0.5|fr", "pt, ar-EG;q=0.5|ar", "pt-BR|en",
      "*|en", "en;q=0.1, ja|ja", "%%%|en"})
  void theLanguageOfAPageIsTheBestOneThereIs(String header, String language) {
    String page = server.get("/contact", header);

    assertTrue(page.contains("<html lang=\"" + language + "\">"), page);
  }

  @Test
  void requestsDoNotShareALanguage() {
    List<String> titles = List.of("de", "fr", "ja", "en", "ar", "de").parallelStream()
        .map(each -> server.get("/contact", each).replaceAll("(?s).*<h1>|</h1>.*", "")).toList();

    assertEquals(List.of("Kontakt", "Nous contacter", "お問い合わせ", "Contact us", "اتصل بنا", "Kontakt"), titles);
  }

  @Test
  void anErrorPageCallsMethods() {
    String page = server.get("/fails", "de");

    assertTrue(page.contains("<title>Etwas ist schiefgegangen</title>"), page);
    assertTrue(page.contains("<h1>Diese Seite ist leider fehlgeschlagen.</h1>"), page);
  }

  @Test
  void mailsCallMethods() {
    assertTrue(server.get("/licence.html", "de").contains(
        "<p>Es ist freie Software unter der <a href=\"https://shop.example/licence\">AGPLv3-Lizenz</a>.</p>"));
    assertEquals("Es ist freie Software unter der AGPLv3-Lizenz (https://shop.example/licence).",
        server.get("/licence.txt", "de").strip());
  }

  @Test
  void anEditToBoldTextAndBackIsSafeInRawOutput() {
    String page = server.get("/raw?name=%3Cscript%3E%26", "en");

    assertEquals("""
        <p>Hello &lt;script&gt;&amp;!</p>
        <p>Hello <strong>&lt;script&gt;&amp;</strong>!</p>
        <p>Hello &amp;lt;script&amp;gt;&amp;amp;!</p>
        <p>Hello &lt;strong&gt;&amp;lt;script&amp;gt;&amp;amp;&lt;/strong&gt;!</p>
        <p>Hello <strong>&lt;script&gt;&amp;</strong>!</p>
        <p>Hello &lt;script&gt;&amp;!</p>
        """, page.lines().filter(line -> line.startsWith("<p>")).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void anEditToBoldTextAndBackStaysReadableInPlainMails() {
    assertEquals("""
        Hello &lt;script&gt;&amp;!
        Hello <strong>&lt;script&gt;&amp;</strong>!
        Hello <script>&!
        Hello <script>&!
        """, server.get("/raw.txt?name=%3Cscript%3E%26", "en"));
  }

  @Test
  void logsPrintTheHtmlOfRichText() {
    String forged = "Ada\r\n2026-11-30 INFO <b>root logged in";
    RichText plain = RawImpl.of(Locale.ENGLISH).helloPlain(forged);
    RichText bold = RawImpl.of(Locale.ENGLISH).helloBold(forged);

    assertEquals("Hello Ada&#13;\n2026-11-30 INFO &lt;b&gt;root logged in!", logged(plain));
    assertEquals("Hello <strong>Ada&#13;\n2026-11-30 INFO &lt;b&gt;root logged in</strong>!", logged(bold));
    assertEquals("Hello Ada\r\n2026-11-30 INFO <b>root logged in!", logged(plain.toPlainText()));
    assertEquals("Hello Ada\r\n2026-11-30 INFO <b>root logged in!", logged(bold.toPlainText()));
    assertEquals("Hello Ada\r\n2026-11-30 INFO <b>root logged in!",
        logged(Messages.of(Locale.ENGLISH).helloPlain(forged)));
  }

  private static String logged(Object text) {
    return MessageFormatter.format("{}", text).getMessage();
  }

  @Test
  void aValidatorWithoutBootTakesTheMessageSource() {
    try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
      validator.setValidationMessageSource(ParlanceMessageSource.of(Validation::of));
      validator.afterPropertiesSet();
      SignUp form = new SignUp();
      form.setName("x");
      form.setEmail(" ");
      form.setAge(3);
      LocaleContextHolder.setLocale(Locale.FRENCH);
      List<String> messages = validator.validate(form).stream().map(ConstraintViolation::getMessage).toList();

      assertTrue(messages.contains("Le nom a de 3 à 20 lettres."), messages::toString);
      assertTrue(messages.contains("L'adresse est nécessaire."), messages::toString);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
