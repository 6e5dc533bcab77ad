package dev.parlance.example.web;

import dev.parlance.example.ContactForm;
import dev.parlance.example.ContactMessages;
import dev.parlance.example.ContactMessagesImpl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The web application as a function: a request in, a response out. */
final class Site {
  private static final String CONTACT = "/contact";
  private static final String SENT = "/contact/sent";
  private static final String ABOUT = "/about";
  private static final Set<String> PAGES = Set.of("/", CONTACT, SENT, ABOUT);
  private static final Map<String, StaticFile> FILES = Map.of(
      "/style.css", StaticFile.read("style.css", "text/css; charset=utf-8"),
      "/icon.svg", StaticFile.read("icon.svg", "image/svg+xml"));

  private final Pages pages = new Pages();

  /** What {@code request} gets. */
  Response answer(Request request) {
    if (!Origin.isForThisMachine(request)) {
      return problem(request, Problem.BAD_REQUEST);
    }
    if (request.body().isEmpty()) {
      return problem(request, Problem.TOO_LARGE).with("Connection", "close");
    }
    if (FILES.containsKey(request.path())) {
      return isRead(request) ? FILES.get(request.path()).response() : methodProblem(request, "GET, HEAD");
    }
    if (!PAGES.contains(request.path())) {
      return problem(request, Problem.NOT_FOUND);
    }
    try {
      Layout layout = layout(request, Language.of(query(request).get("lang")), request.path());
      if (isRead(request)) {
        return page(request.path(), layout);
      }
      if (!request.path().equals(CONTACT)) {
        return methodProblem(request, "GET, HEAD");
      }
      return request.method().equals("POST") ? send(request, layout) : methodProblem(request, "GET, HEAD, POST");
    } catch (MalformedFormException e) {
      return problem(request, Problem.BAD_REQUEST);
    }
  }

  /** A page that says what is wrong. */
  Response problem(Request request, Problem problem) {
    return pages.problem(layout(request, chosen(request), CONTACT), problem);
  }

  private Response methodProblem(Request request, String allowed) {
    return problem(request, Problem.METHOD).with("Allow", allowed);
  }

  private Response page(String path, Layout layout) {
    return switch (path) {
      case CONTACT -> pages.contact(layout, ContactView.empty(layout.texts()));
      case SENT -> pages.sent(layout);
      case ABOUT -> pages.about(layout);
      default -> Response.redirect(302, layout.href(CONTACT));
    };
  }

  private Response send(Request request, Layout layout) throws MalformedFormException {
    if (!Origin.isOwn(request)) {
      return problem(request, Problem.FOREIGN);
    }
    if (!isForm(request)) {
      return problem(request, Problem.MEDIA_TYPE);
    }
    String body = new String(request.body().orElseThrow(), StandardCharsets.ISO_8859_1);
    ContactForm form = ContactView.form(FormData.read(body));
    ContactMessages messages = ContactMessagesImpl.of(layout.language().locale());
    ContactView view = ContactView.of(form, messages, layout.texts());
    return view.problems().isEmpty() ? Response.redirect(303, layout.href(SENT)) : pages.contact(layout, view);
  }

  private static boolean isRead(Request request) {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  private static boolean isForm(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.split(";", 2)[0].strip().equals("application/x-www-form-urlencoded");
  }

  private static FormData query(Request request) throws MalformedFormException {
    return FormData.read(request.query().orElse(""));
  }

  /** The language that the query names, where it can be read and names one. */
  private static Optional<Language> chosen(Request request) {
    try {
      return Language.of(query(request).get("lang"));
    } catch (MalformedFormException e) {
      return Optional.empty();
    }
  }

  private static Layout layout(Request request, Optional<Language> chosen, String path) {
    return Layout.of(chosen.orElseGet(() -> accepted(request)), chosen.isPresent(), path);
  }

  private static Language accepted(Request request) {
    return Language.ofAcceptLanguage(request.header("Accept-Language").orElse(null));
  }
}
