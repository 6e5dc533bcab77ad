package com.acme.shop;

import com.samskivert.mustache.Mustache;
import dev.parlance.RichText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class Page {
  static String of(RichText text) throws IOException {
    try (Reader template = new InputStreamReader(
        Page.class.getResourceAsStream("page.mustache"), StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(template).execute(Map.of("text", text));
    }
  }
}
