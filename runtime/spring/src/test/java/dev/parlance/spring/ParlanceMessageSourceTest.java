package dev.parlance.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.RichText;
import dev.parlance.spring.texts.Marked;
import dev.parlance.spring.texts.Pages;
import dev.parlance.spring.texts.Regions;
import dev.parlance.spring.texts.Shop;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.MessageSourceResourceBundle;
import org.springframework.context.support.StaticMessageSource;

class ParlanceMessageSourceTest {
  private final ParlanceMessageSource source = ParlanceMessageSource.of(Shop::of, Pages::of);

  @Test
  void aCodeIsTheIdOfAnEntryOfAnyClass() {
    assertEquals("Shop", source.getMessage("title", null, Locale.ENGLISH));
    assertEquals("Hello Ada!", source.getMessage("hello", new Object[] {"Ada"}, Locale.ENGLISH));
  }

  @Test
  void theFirstClassWithACodeCounts() {
    assertEquals("of the shop", source.getMessage("both", null, Locale.ENGLISH));
    assertEquals("of the pages",
        ParlanceMessageSource.of(Pages::of, Shop::of).getMessage("both", null, Locale.ENGLISH));
  }

  @Test
  void aLocaleFindsTheNearestTexts() {
    assertEquals("Laden", source.getMessage("title", null, Locale.forLanguageTag("de-AT")));
    assertEquals("Shop", source.getMessage("title", null, Locale.JAPANESE));
    assertEquals("The name has {min} to {max} letters.", source.getMessage("name.size", null, Locale.GERMAN));
  }

  @Test
  void noLocaleIsTheDefaultLocale() {
    assertEquals("Dükkân", source.getMessage("title", null, (Locale) null));
  }

  @Test
  void argumentsAreThoseOfTheirNumbers() {
    assertEquals("Order 17 of Ada was sent.",
        source.getMessage("order.sent", new Object[] {"Ada", 17, "ignored"}, Locale.ENGLISH));
    assertEquals("Order {1} of Ada was sent.", source.getMessage("order.sent", new Object[] {"Ada"}, Locale.ENGLISH));
    assertEquals("1.234 Artikel", source.getMessage("order.total", new Object[] {1234}, Locale.GERMAN));
    assertEquals("Order {1} of {0} was sent.", source.getMessage("order.sent", null, Locale.ENGLISH));
  }

  @Test
  void markupIsHtml() {
    assertEquals("Under the <a href=\"/licence\">AGPLv3</a>, A&amp;B.",
        source.getMessage("licence", new Object[] {"/licence", "A&B"}, Locale.ENGLISH));
    assertEquals("Hello A&B!", source.getMessage("hello", new Object[] {"A&B"}, Locale.ENGLISH));
    assertEquals("Hello A&B!", source.getMessage("hello", new Object[] {RichText.ofText("A&B")}, Locale.ENGLISH));
  }

  @Test
  void textsOfARegionsFileHaveItsFormatsAndAllOthersThoseOfTheirOwnFile() {
    ParlanceMessageSource regions = ParlanceMessageSource.of(Regions::of);
    Object[] when = {LocalDateTime.of(2024, 3, 9, 16, 0)};
    Object[] total = {1234.5};

    assertEquals("Today is 09/03/2024 16:00", regions.getMessage("today", when, Locale.UK));
    assertEquals("Since March 9, 2024", regions.getMessage("since", when, Locale.UK));
    assertEquals("Summe 1’234.50", regions.getMessage("total", total, Locale.forLanguageTag("de-CH")));
    assertEquals("Heute ist der 09.03.24 16:00", regions.getMessage("today", when, Locale.forLanguageTag("de-CH")));
    assertEquals("Summe 1.234,50", regions.getMessage("total", total, Locale.forLanguageTag("de-AT")));
  }

  @Test
  void markupOfPlainCatalogsTakesTheNumberedArgumentsOfProperties() {
    ParlanceMessageSource marked = ParlanceMessageSource.of(Marked::of);

    assertEquals("Welcome <b>&lt;i&gt;</b>, you have 1,234 tickets",
        marked.getMessage("home.welcome", new Object[] {"<i>", 1234}, Locale.ENGLISH));
    assertEquals("See <a href=\"/ada\">Ada</a>.",
        marked.getMessage("home.link", new Object[] {"unused", "Ada", "/ada"}, Locale.ENGLISH));
    assertEquals("The <a href=\"/terms\">terms</a> hold.",
        marked.getMessage("terms", new Object[] {"/terms"}, Locale.ENGLISH));
    assertEquals("See Ada.",
        marked.getMessage("home.link", new Object[] {"unused", "Ada", "javascript:alert(1)"}, Locale.ENGLISH));
  }

  @Test
  void anUnknownCodeIsTheParents() {
    StaticMessageSource parent = new StaticMessageSource();
    parent.addMessage("old", Locale.ENGLISH, "Old {0}");
    source.setParentMessageSource(parent);

    assertEquals("Old Ada", source.getMessage("old", new Object[] {"Ada"}, Locale.ENGLISH));
    assertEquals("Shop", source.getMessage("title", null, Locale.ENGLISH));
    assertThrows(NoSuchMessageException.class, () -> source.getMessage("none", null, Locale.ENGLISH));
  }

  @Test
  void anUnknownCodeIsACommonMessage() {
    Properties common = new Properties();
    common.setProperty("brand", "Pebble {0}");
    source.setCommonMessages(common);

    assertEquals("Pebble Pine", source.getMessage("brand", new Object[] {"Pine"}, Locale.ENGLISH));
  }

  @Test
  void anUnknownCodeIsADefaultMessage() {
    assertEquals("It's Ada", source.getMessage("none", new Object[] {"Ada"}, "It''s {0}", Locale.ENGLISH));
    assertNull(source.getMessage("none", null, null, Locale.ENGLISH));
    source.setUseCodeAsDefaultMessage(true);
    assertEquals("none", source.getMessage("none", null, Locale.ENGLISH));
  }

  @Test
  void noCodeIsNoMessage() {
    assertThrows(NoSuchMessageException.class, () -> source.getMessage(null, null, Locale.ENGLISH));
    assertThrows(NoSuchMessageException.class,
        () -> ParlanceMessageSource.of().getMessage("title", null, Locale.ENGLISH));
  }

  @Test
  void theFirstKnownCodeOfAResolvableCounts() {
    DefaultMessageSourceResolvable field =
        new DefaultMessageSourceResolvable(new String[] {"field.order.name", "field.name"}, "name");
    assertEquals("Ihr Name", source.getMessage(field, Locale.GERMAN));
    assertEquals("Ihr Name fehlt.", source.getMessage(
        new DefaultMessageSourceResolvable(new String[] {"none", "field.required"}, new Object[] {field}, "wrong"),
        Locale.GERMAN));
    assertEquals("wrong",
        source.getMessage(new DefaultMessageSourceResolvable(new String[] {"none"}, "wrong"), Locale.GERMAN));
    assertThrows(NoSuchMessageException.class,
        () -> source.getMessage(new DefaultMessageSourceResolvable("none"), Locale.GERMAN));
  }

  @Test
  void anUnknownResolvableGoesToTheParentWithItsArgumentsResolved() {
    StaticMessageSource parent = new StaticMessageSource();
    parent.addMessage("old", Locale.GERMAN, "Alt: {0}");
    source.setParentMessageSource(parent);

    assertEquals("Alt: Ihr Name", source.getMessage("old",
        new Object[] {new DefaultMessageSourceResolvable("field.name")}, Locale.GERMAN));
  }

  @Test
  void theBracesOfBeanValidationStay() {
    ResourceBundle bundle = new MessageSourceResourceBundle(source, Locale.ENGLISH);

    assertEquals("The name has {min} to {max} letters.", bundle.getString("name.size"));
  }

  @Test
  void anAccessorTakesTheLocaleOfTheThread() {
    LocaleContextHolder.setLocale(Locale.GERMAN);
    try {
      assertEquals("Laden", new MessageSourceAccessor(source).getMessage("title"));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
