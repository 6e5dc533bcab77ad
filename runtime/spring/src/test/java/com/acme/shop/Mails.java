package com.acme.shop;

import dev.parlance.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

class Mails {
  private final TemplateEngine templateEngine;

  Mails(TemplateEngine templateEngine) {
    this.templateEngine = templateEngine;
  }

  List<String> licence(Locale locale) {
    Context context = new Context(locale, Map.of("m", Page.of(locale), "licence", Link.to("https://acme.com/licence")));
    String html = templateEngine.process("mail/licence.html", context);
    String text = templateEngine.process("mail/licence.txt", context);
    return List.of(html.strip(), text.strip());
  }
}
