package com.acme.shop;

import dev.parlance.RichText;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class Page {
  private static final TemplateEngine TEMPLATES = new TemplateEngine();

  static {
    TEMPLATES.setTemplateResolver(new ClassLoaderTemplateResolver(Page.class.getClassLoader()));
  }

  static String of(RichText text) {
    return TEMPLATES.process("com/acme/shop/page.html", new Context(Locale.ROOT, Map.of("text", text)));
  }
}
