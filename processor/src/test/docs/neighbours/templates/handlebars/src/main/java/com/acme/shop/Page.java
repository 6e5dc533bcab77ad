package com.acme.shop;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import dev.parlance.RichText;
import java.io.IOException;
import java.util.Map;

class Page {
  private static final Handlebars TEMPLATES = new Handlebars(new ClassPathTemplateLoader("/com/acme/shop"));

  static String of(RichText text) throws IOException {
    return TEMPLATES.compile("page").apply(Map.of("text", text));
  }
}
