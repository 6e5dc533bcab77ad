package com.acme.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.annotation.RequestScope;

@Configuration
@Import(Greeter.class)
class TextsConfiguration {
  @Bean
  @RequestScope
  Messages messages() {
    return Messages.of(LocaleContextHolder.getLocale());
  }
}
