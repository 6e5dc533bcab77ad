package com.acme.shop;

import dev.parlance.Link;
import dev.parlance.MessageBundle;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Function;

public class Main {
  public static void print(PrintStream out) {
    LocalDateTime today = LocalDateTime.of(2024, 3, 9, 16, 0);
    Messages.of(Locale.UK).today(today);                             // by the file of the region
    Messages.of(Locale.US).today(today);                             // by the source
    Messages.of(Locale.forLanguageTag("de-CH")).total(1234.5);       // by the file of the region
    Messages.of(Locale.GERMANY).total(1234.5);                       // by the file of the language

    Messages.of(Locale.ENGLISH).welcome_user("Mary");                // Welcome Mary!
    ShopMessagesImpl.of(Locale.GERMAN).hello("Ada");                 // Guten Tag, Ada!

    Marked marked = Marked.of(Locale.ENGLISH);
    marked.homeWelcome("<Ada>", 1234).toHtml();                      // escaped
    marked.homeLink("Ada", Link.to("/ada")).toHtml();                // RichText homeLink(String arg0, Link link)
    marked.appTerms().toHtml();                                      // the address of the catalog
    MessageBundle bundle = marked.bundle();
    bundle.format("app.terms");                                      // as #{app.terms}
    bundle.format("home.link", "Ada", "https://ada.example");        // as #{home.link(${name}, ${url})}
    bundle.format("home.link", "Ada", "javascript:alert(1)");        // not safe: the name alone

    Function<Messages, String> later = m -> m.hello("M");
    out.println(later.apply(Messages.of(Locale.GERMAN)));
  }
}
