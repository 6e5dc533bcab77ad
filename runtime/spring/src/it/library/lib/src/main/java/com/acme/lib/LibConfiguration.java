package com.acme.lib;

import dev.parlance.MessageOverrides;
import dev.parlance.spring.ParlanceMessageSource;
import java.util.ServiceLoader;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of the library, with those that an application has for it. */
@Configuration
public class LibConfiguration {
  @Bean
  MessageSource messageSource() {
    ServiceLoader.load(MessageOverrides.class).forEach(each -> each.installIn(LibMessages.class));
    return ParlanceMessageSource.of(LibMessages::of);
  }
}
