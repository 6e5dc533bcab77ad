package com.acme.shop;

import dev.parlance.spring.ParlanceLocaleResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.servlet.LocaleResolver;

@Configuration
class RequestConfiguration {
  @Bean
  @RequestScope
  Messages messages() {
    return Messages.of(LocaleContextHolder.getLocale());
  }

  @Bean
  @RequestScope
  Page page() {
    return Page.of(LocaleContextHolder.getLocale());
  }

  @Bean
  LocalValidatorFactoryBean validator(MessageSource messageSource) {
    LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
    validator.setValidationMessageSource(messageSource);
    return validator;
  }

  @Bean
  LocaleResolver localeResolver() {
    return ParlanceLocaleResolver.of(Messages::ofAcceptLanguage);
  }
}
