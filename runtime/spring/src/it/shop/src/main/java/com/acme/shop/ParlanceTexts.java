package com.acme.shop;

import dev.parlance.spring.ParlanceLocaleResolver;
import dev.parlance.spring.ParlanceMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.servlet.LocaleResolver;

/** After the switch. */
@Configuration
@Profile("!bundles")
class ParlanceTexts {
  @Bean
  MessageSource messageSource() {
    return ParlanceMessageSource.of(Shop::of, Validation::of, Mail::of);
  }

  @Bean
  @RequestScope
  Messages messages() {
    return Messages.of(LocaleContextHolder.getLocale());
  }

  @Bean
  LocaleResolver localeResolver() {
    return ParlanceLocaleResolver.of(Messages::ofAcceptLanguage);
  }
}
