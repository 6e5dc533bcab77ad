package dev.parlance.example.web;

import dev.parlance.example.AboutMessagesImpl;
import dev.parlance.example.AboutPage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The pages, each as a response. */
final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  Response contact(Layout layout, ContactView contact) {
    PageTexts texts = layout.texts();
    int problems = contact.problems().size();
    String title =
        problems == 0 ? texts.contactTitle() : texts.contactProblems(problems) + " – " + texts.contactTitle();
    return page(problems == 0 ? 200 : 422, "contact.jte", layout.titled(title), Map.of("contact", contact));
  }

  Response about(Layout layout) {
    AboutPage about = AboutPage.in(AboutMessagesImpl.of(layout.language().locale()),
        link -> link.title(layout.texts().newTab()));
    return page(200, "about.jte", layout.titled(layout.texts().aboutTitle()), Map.of("about", about));
  }

  Response sent(Layout layout) {
    return page(200, "sent.jte", layout.titled(layout.texts().sentTitle()), Map.of());
  }

  Response problem(Layout layout, Problem problem) {
    return page(problem.status(), "error.jte", layout.titled(layout.texts().errorTitle()),
        Map.of("problem", problem.text(layout.texts())));
  }

  private Response page(int status, String template, Layout layout, Map<String, Object> content) {
    Map<String, Object> parameters = new HashMap<>(content);
    parameters.put("layout", layout);
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Response.of(status, "text/html; charset=utf-8", bytes.toByteArray())
        .with("Content-Language", layout.language().tag())
        .with("Vary", "Accept-Language")
        .with("Cache-Control", status == 200 ? "max-age=60" : "no-store");
  }
}
