package dev.parlance.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parlance.spring.texts.Shop;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

class ParlanceLocaleResolverTest {
  private final ParlanceLocaleResolver resolver = ParlanceLocaleResolver.of(Shop::ofAcceptLanguage);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"de|de", "de-AT,en;q=0.8|de", "ja,tr;q=0.9,de;q=0.8|tr", "en-GB|en",
    "ja|en", "de;q=0,tr|tr", "''|en", "in;;valid, =|en"})
  void theHeaderChoosesAmongTheLocalesOfTheClass(String header, String expected) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", header);
    assertEquals(expected, resolver.resolveLocale(request).toLanguageTag());
  }

  @Test
  void noHeaderIsTheSourceLocale() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    assertEquals(Locale.ENGLISH, resolver.resolveLocale(request));
  }

  @Test
  void linesOfTheHeaderAreOneList() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "ja, tr;q=0.5");
    request.addHeader("Accept-Language", "de;q=0.7");
    assertEquals(Locale.GERMAN, resolver.resolveLocale(request));
  }

  @Test
  void theLocaleCannotBeSet() {
    assertThrows(UnsupportedOperationException.class, () -> resolver.setLocale(new MockHttpServletRequest(),
        new MockHttpServletResponse(), Locale.GERMAN));
  }

  @Test
  void aSessionBeginsWithTheLocaleOfTheHeader() {
    SessionLocaleResolver session = new SessionLocaleResolver();
    session.setDefaultLocaleFunction(resolver::resolveLocale);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "de-AT");

    assertEquals(Locale.GERMAN, session.resolveLocale(request));
    session.setLocale(request, new MockHttpServletResponse(), Locale.ENGLISH);
    assertEquals(Locale.ENGLISH, session.resolveLocale(request));
  }
}
