package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.OutOfScopeException;
import com.google.inject.ProvisionException;
import com.google.inject.servlet.GuiceFilter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GreeterTest {
  private final Injector injector = Guice.createInjector(new Texts());
  private final Greeter greeter = injector.getInstance(Greeter.class);

  @Test
  void greetsEachRequestInItsLanguage() throws Exception {
    assertEquals("Bonjour Ada !", greeting(Locale.CANADA_FRENCH));
    assertEquals("Hello Ada!", greeting(Locale.ENGLISH));
  }

  @Test
  void isTheContainersErrorOutsideOfARequest() {
    ProvisionException refused = assertThrows(ProvisionException.class, () -> greeter.greet("Ada"));
    assertInstanceOf(OutOfScopeException.class, refused.getCause());
  }

  /** What the greeter says in a request for {@code locale}. */
  private String greeting(Locale locale) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addPreferredLocale(locale);
    AtomicReference<String> greeting = new AtomicReference<>();
    injector.getInstance(GuiceFilter.class).doFilter(request, new MockHttpServletResponse(),
        (filtered, response) -> greeting.set(greeter.greet("Ada")));
    return greeting.get();
  }
}
