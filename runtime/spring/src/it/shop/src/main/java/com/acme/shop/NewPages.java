package com.acme.shop;

import dev.parlance.Link;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Pages that were written after the switch: their texts are called by methods. */
@Controller
@Profile("!bundles")
class NewPages {
  private static final Link LICENCE = Link.to("/licence");

  private final TemplateEngine templates;

  NewPages(TemplateEngine templates) {
    this.templates = templates;
  }

  @GetMapping("/contact")
  String contact(Model model) {
    model.addAttribute("licence", LICENCE);
    return "contact";
  }

  @GetMapping("/raw")
  String raw(@RequestParam("name") String name, Locale locale, Model model) {
    model.addAttribute("name", name);
    model.addAttribute("raw", RawImpl.of(locale));
    return "raw";
  }

  @GetMapping(path = "/raw.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String rawMail(@RequestParam("name") String name, Locale locale) {
    return templates.process("mail/raw.txt", new Context(locale, Map.of("name", name, "raw", RawImpl.of(locale))));
  }

  @GetMapping(path = "/licence.html", produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  String htmlMail(Locale locale) {
    return templates.process("mail/licence.html", licence(locale));
  }

  @GetMapping(path = "/licence.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String plainMail(Locale locale) {
    return templates.process("mail/licence.txt", licence(locale));
  }

  private static Context licence(Locale locale) {
    return new Context(locale,
        Map.of("m", Messages.of(locale), "licence", Link.to("https://shop.example/licence")));
  }

  @GetMapping("/fails")
  String fails() {
    throw new IllegalStateException("on purpose");
  }
}
