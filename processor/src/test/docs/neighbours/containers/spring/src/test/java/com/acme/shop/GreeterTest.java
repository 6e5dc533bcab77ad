package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.support.ScopeNotActiveException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

class GreeterTest {
  private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();

  @BeforeEach
  void start() {
    context.setServletContext(new MockServletContext());
    context.register(TextsConfiguration.class);
    context.refresh();
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void greetsEachRequestInItsLanguage() throws Exception {
    assertEquals("Bonjour Ada !", greeting(Locale.CANADA_FRENCH));
    assertEquals("Hello Ada!", greeting(Locale.ENGLISH));
  }

  @Test
  void injectsAProxyThatExtendsTheGeneratedClass() {
    Messages messages = context.getBean(Messages.class);

    assertTrue(AopUtils.isCglibProxy(messages), () -> messages.getClass().getName());
    assertThrows(ScopeNotActiveException.class, () -> messages.greeting("Ada"));
  }

  /** What the greeter says in a request for {@code locale}. */
  private String greeting(Locale locale) throws Exception {
    Greeter greeter = context.getBean(Greeter.class);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addPreferredLocale(locale);
    AtomicReference<String> greeting = new AtomicReference<>();
    new RequestContextFilter().doFilter(request, new MockHttpServletResponse(),
        (filtered, response) -> greeting.set(greeter.greet("Ada")));
    return greeting.get();
  }
}
