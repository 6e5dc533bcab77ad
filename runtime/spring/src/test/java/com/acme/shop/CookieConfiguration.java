package com.acme.shop;

import dev.parlance.spring.ParlanceLocaleResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

@Configuration
class CookieConfiguration {
  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver("language");
    resolver.setDefaultLocaleFunction(ParlanceLocaleResolver.of(Messages::ofAcceptLanguage)::resolveLocale);
    return resolver;
  }
}
