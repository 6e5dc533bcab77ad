package com.acme.shop;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** The pages that were there before the switch. */
@Controller
class Pages {
  private static final Date SEEN =
      Date.from(ZonedDateTime.of(2026, 11, 30, 14, 5, 9, 0, ZoneId.of("Europe/Berlin")).toInstant());

  private final TemplateEngine templates;

  Pages(TemplateEngine templates) {
    this.templates = templates;
  }

  @ModelAttribute
  void values(Model model) {
    model.addAllAttributes(values());
  }

  private static Map<String, Object> values() {
    return Map.ofEntries(Map.entry("seen", SEEN), Map.entry("closes", new Date(SEEN.getTime() + 6 * 3_600_000)),
        Map.entry("user", "Ada"), Map.entry("item", "Pebble <3"), Map.entry("visitors", 1_234_567),
        Map.entry("discount", 0.15), Map.entry("price", new BigDecimal("1234.5")), Map.entry("weight", 1234.5678),
        Map.entry("counts", List.of(0, 1, 2, 1000)), Map.entry("order", "A-17"));
  }

  @GetMapping("/")
  String home() {
    return "home";
  }

  @GetMapping("/products")
  String products() {
    return "products";
  }

  @GetMapping("/cart")
  String cart() {
    return "cart";
  }

  @GetMapping("/account")
  String account(Model model) {
    model.addAttribute("countries", ("AR AT AU BE BG BO BR CA CH CL CN CY CZ DE DK EC EE EG ES FI FR GB GR HR HU IE IN IS"
        + " IT JP KE KR LB LT LU LV MA MT MX NG NL NO NZ PE PL PT PY RO SE SI SK TN TR UA US UY VN ZA CO CR JM QA SA TH TW").split(" "));
    model.addAttribute("languages", "ar cs da de el en es fi fr he hi hu is it ja ko nl pl pt sv tr uk vi zh".split(" "));
    model.addAttribute("currencies",
        "AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP HUF INR JPY KRW MXN NOK PLN SEK TRY USD ZAR".split(" "));
    return "account";
  }

  @GetMapping("/sign-up")
  String signUp(@ModelAttribute("signUp") SignUp form) {
    return "sign-up";
  }

  @PostMapping("/sign-up")
  String signUp(@Valid @ModelAttribute("signUp") SignUp form, BindingResult result) {
    return "sign-up";
  }

  @GetMapping(path = "/mail.html", produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  String htmlMail(Locale locale) {
    return templates.process("mail/order.html", new Context(locale, values()));
  }

  @GetMapping(path = "/mail.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String plainMail(Locale locale) {
    return templates.process("mail/order.txt", new Context(locale, values()));
  }
}
