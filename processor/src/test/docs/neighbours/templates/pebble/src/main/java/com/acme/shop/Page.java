package com.acme.shop;

import dev.parlance.RichText;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

class Page {
  private static final PebbleEngine TEMPLATES = new PebbleEngine.Builder().build();

  static String of(RichText text) throws IOException {
    StringWriter page = new StringWriter();
    TEMPLATES.getTemplate("com/acme/shop/page.peb").evaluate(page, Map.of("text", text));
    return page.toString();
  }
}
