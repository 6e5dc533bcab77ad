package com.acme.shop;

import dev.parlance.RichText;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

class Page {
  private static final Configuration TEMPLATES = new Configuration(Configuration.VERSION_2_3_35);

  static {
    // Escapes in templates whose names end with .ftlh.
    TEMPLATES.setClassForTemplateLoading(Page.class, "");
  }

  static String of(RichText text) throws IOException, TemplateException {
    StringWriter page = new StringWriter();
    TEMPLATES.getTemplate("page.ftlh").process(Map.of("text", text), page);
    return page.toString();
  }
}
