package com.acme.shop;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** What Boot would configure by itself. */
@Configuration
@EnableWebMvc
class WebConfiguration {
  @Bean
  ITemplateResolver pageTemplates() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setCharacterEncoding("UTF-8");
    resolver.setOrder(2);
    return resolver;
  }

  @Bean
  SpringTemplateEngine templateEngine(Set<ITemplateResolver> resolvers) {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolvers(resolvers);
    return engine;
  }

  @Bean
  ThymeleafViewResolver viewResolver(SpringTemplateEngine engine) {
    ThymeleafViewResolver resolver = new ThymeleafViewResolver();
    resolver.setTemplateEngine(engine);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }
}
