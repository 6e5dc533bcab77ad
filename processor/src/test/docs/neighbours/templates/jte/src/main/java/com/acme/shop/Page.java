package com.acme.shop;

import dev.parlance.RichText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

class Page {
  private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

  static String of(RichText text) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("page.jte", text, page);
    return page.toString();
  }
}
