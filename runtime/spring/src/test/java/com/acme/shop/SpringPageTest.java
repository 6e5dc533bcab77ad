package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.TemplateEngine;

/** What the page on Spring shows, at work: the other classes here, and the templates, are its code blocks. */
class SpringPageTest {
  private static final AnnotationConfigWebApplicationContext SPRING = new AnnotationConfigWebApplicationContext();

  private static MockMvc web;

  @BeforeAll
  static void start() {
    SPRING.setServletContext(new MockServletContext());
    // First what Spring brings a resolver of locales with, which ours replaces.
    SPRING.register(WebConfiguration.class, MessagesConfiguration.class, RequestConfiguration.class,
        MailConfiguration.class, Pages.class);
    SPRING.refresh();
    web = MockMvcBuilders.webAppContextSetup(SPRING).build();
  }

  @AfterAll
  static void stop() {
    SPRING.close();
  }

  private static String page(String language, String path) throws Exception {
    return web.perform(get(path).header("Accept-Language", language)).andReturn().getResponse().getContentAsString()
        .strip();
  }

  @Test
  void templatesAskByKeys() throws Exception {
    assertEquals("<h1>Your cart</h1>\n<p>3 items</p>", page("en", "/cart"));
    assertEquals("<h1>Ihr Warenkorb</h1>\n<p>1 Artikel</p>", page("fr, de-AT", "/cart?count=1"));
  }

  @Test
  void templatesCallMethods() throws Exception {
    assertEquals("<h1>Ihr Warenkorb</h1>\n"
        + "<p>Es ist freie Software, unter der <a href=\"/licence\">AGPLv3-Lizenz</a>.</p>", page("de", "/about"));
    assertEquals("<p>Hello <b>&lt;Ada&gt;</b>!</p>", page("en", "/hello"));
  }

  @Test
  void constraintsNameKeys() {
    Validator validator = SPRING.getBean("validator", Validator.class);
    LocaleContextHolder.setLocale(Locale.GERMAN);
    try {
      assertEquals(List.of("Der Name hat 3 bis 20 Buchstaben.", "Wie ist Ihre Adresse?"),
          validator.validate(new SignUp("A", "")).stream().map(ConstraintViolation::getMessage).sorted().toList());
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void aCookieKeepsTheLanguage() {
    LocaleResolver resolver = new CookieConfiguration().localeResolver();
    MockHttpServletRequest first = new MockHttpServletRequest();
    first.addHeader("Accept-Language", "de-AT");
    MockHttpServletRequest next = new MockHttpServletRequest();
    next.addHeader("Accept-Language", "de-AT");
    next.setCookies(new Cookie("language", "en"));

    assertEquals(Locale.GERMAN, resolver.resolveLocale(first));
    assertEquals(Locale.ENGLISH, resolver.resolveLocale(next));
  }

  @Test
  void mailsCallMethods() {
    assertEquals(List.of(
        "<p>Es ist freie Software, unter der <a href=\"https://acme.com/licence\">AGPLv3-Lizenz</a>.</p>",
        "Es ist freie Software, unter der AGPLv3-Lizenz (https://acme.com/licence)."),
        new Mails(SPRING.getBean(TemplateEngine.class)).licence(Locale.GERMAN));
  }
}
