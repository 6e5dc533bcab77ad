package com.acme.shop;

import dev.parlance.RichText;

class Page {
  static String of(RichText text) {
    return page.template(text).render().toString();
  }
}
