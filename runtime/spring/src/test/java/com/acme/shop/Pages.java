package com.acme.shop;

import dev.parlance.Link;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the templates, each with the model of all. */
@Controller
class Pages {
  @GetMapping("/{page}")
  String page(@PathVariable("page") String page, @RequestParam(name = "count", defaultValue = "3") int count,
      Locale locale, Model model) {
    model.addAttribute("count", count);
    model.addAttribute("licence", Link.to("/licence"));
    model.addAttribute("name", "<Ada>");
    model.addAttribute("raw", RawImpl.of(locale));
    return page + ".html";
  }
}
