package com.acme.shop;

import dev.parlance.RichText;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class Page {
  // Quarkus adds these two by itself.
  private static final Engine TEMPLATES = Engine.builder().addDefaults()
      .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
      .addValueResolver(ValueResolvers.rawResolver())
      .build();

  static String of(RichText text) throws IOException {
    try (InputStream template = Page.class.getResourceAsStream("page.html")) {
      return TEMPLATES.parse(
          new String(template.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(Variant.TEXT_HTML))
          .data("text", text).render();
    }
  }
}
