package com.acme.shop;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Templates of mails: {@code mail/NAME.html} and {@code mail/NAME.txt}. */
@Configuration
class TextMails {
  @Bean
  ITemplateResolver textMailTemplates() {
    return resolver("mail/*.txt", TemplateMode.TEXT);
  }

  @Bean
  ITemplateResolver htmlMailTemplates() {
    return resolver("mail/*.html", TemplateMode.HTML);
  }

  private static ITemplateResolver resolver(String pattern, TemplateMode mode) {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setResolvablePatterns(Set.of(pattern));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setOrder(1);
    return resolver;
  }
}
