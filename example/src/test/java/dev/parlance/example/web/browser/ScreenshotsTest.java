package dev.parlance.example.web.browser;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures in {@code target/screenshots}, which people look at. */
@InBrowser
class ScreenshotsTest {
  @ParameterizedTest
  @CsvSource({"fr, light", "fr, dark", "ja, light", "ja, dark", "ar, light", "ar, dark"})
  void theFormWithProblems(String language, String mode, Browser browser) throws IOException {
    browser.inMode(mode);
    browser.submitProblems(language);

    browser.takeScreenshot("contact-problems-" + language + "-" + mode);
  }

  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark", "ja, light", "fr, dark"})
  void theAboutPageOnAPhone(String language, String mode, Browser browser) throws IOException {
    browser.onPhone();
    browser.inMode(mode);
    browser.open("/about?lang=" + language);

    browser.takeScreenshot("about-phone-" + language + "-" + mode);
  }

  @ParameterizedTest
  @CsvSource({"de, light", "ar, dark"})
  void theFormOnAPhone(String language, String mode, Browser browser) throws IOException {
    browser.onPhone();
    browser.inMode(mode);
    browser.submitProblems(language);

    browser.takeScreenshot("contact-phone-" + language + "-" + mode);
  }
}
