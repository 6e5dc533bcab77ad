package com.acme.shop;

import dev.parlance.RichText;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheFormatterTypes;

@JStache(path = "com/acme/shop/page.mustache")
@JStacheFormatterTypes(types = RichText.class)
record Page(RichText text) {
  static String of(RichText text) {
    return PageRenderer.of().execute(new Page(text));
  }
}
