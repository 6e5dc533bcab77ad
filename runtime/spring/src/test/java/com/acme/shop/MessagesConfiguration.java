package com.acme.shop;

import dev.parlance.spring.ParlanceMessageSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MessagesConfiguration {
  @Bean
  MessageSource messageSource() {
    return ParlanceMessageSource.of(Messages::of, ValidationMessages::of, Page::of);
  }
}
