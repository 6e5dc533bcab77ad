package dev.parlance.example.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class AccessibilityTest {
  private static final List<String> LANGUAGES = Browser.LANGUAGES;

  private static final List<String> PAGES = List.of("/contact", "/about", "/contact/sent", "/nothing");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void axeFindsNothingWrongInLightAndDark(String language, Browser browser) {
    List<String> violations = new ArrayList<>();
    for (String mode : List.of("light", "dark")) {
      browser.inMode(mode);
      for (String page : PAGES) {
        browser.accept(language);
        browser.open(page + "?lang=" + language);
        browser.violations().forEach(each -> violations.add(mode + " " + page + " " + each));
      }
      browser.submitProblems(language);
      browser.violations().forEach(each -> violations.add(mode + " problems " + each));
    }

    assertEquals(List.of(), violations);
  }

  @Test
  void axeFindsWhatIsWrong(Browser browser) {
    browser.open("/contact");
    browser.run("document.querySelector('label').remove()");

    assertEquals(1, browser.violations().size());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aPhoneNeedNotScrollSideways(String language, Browser browser) {
    browser.onPhone();
    browser.accept(language);
    for (String page : PAGES) {
      browser.open(page + "?lang=" + language);
      assertFits(browser);
    }
    browser.submitProblems(language);
    assertFits(browser);
  }

  private static void assertFits(Browser browser) {
    assertEquals(360L, browser.run("return window.innerWidth"), browser.address());
    assertEquals(360L, browser.run("return document.documentElement.scrollWidth"), browser.address());
  }

  @Test
  void theKeyboardReachesEverythingInTheOrderOfThePageAndShowsWhereItIs(Browser browser) {
    browser.open("/contact");

    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      WebElement focused = pressed(browser, Keys.TAB);
      assertTrue(focused.getCssValue("outline").contains("solid 3px"), focused.getCssValue("outline"));
      assertTrue(focused.getSize().getHeight() > 20, focused.getText());
      String id = focused.getDomProperty("id");
      reached.add(id.isEmpty() ? focused.getText() : id);
    }

    assertEquals(List.of("Skip to the content", "Contact the administrators", "About PeerTube", "English", "العربية",
        "Deutsch", "Français", "日本語", "name", "email", "subject", "message", "Send the message"), reached);
  }

  @Test
  void theFirstLinkSkipsToTheContent(Browser browser) {
    browser.open("/contact");
    pressed(browser, Keys.TAB);

    assertEquals("content", pressed(browser, Keys.ENTER).getDomProperty("id"));
    assertEquals("name", pressed(browser, Keys.TAB).getDomProperty("id"));
  }

  @Test
  void aProblemOfTheSummaryLeadsToItsField(Browser browser) {
    browser.submitProblems("en");

    browser.all(".summary a").get(2).sendKeys(Keys.ENTER);

    assertEquals("subject", browser.driver().switchTo().activeElement().getDomProperty("id"));
  }

  private static WebElement pressed(Browser browser, Keys key) {
    browser.driver().switchTo().activeElement().sendKeys(key);
    return browser.driver().switchTo().activeElement();
  }
}
