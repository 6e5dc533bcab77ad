package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

public class Main {
  public static void print(PrintStream out) {
    Messages messages = Messages.of(Locale.ENGLISH);

    messages.emailRequired();                              // Email is required.
    messages.greeting("Ada");                              // Hello Ada!
    messages.licence(Link.to("/licence")).toHtml();        // … the <a href="/licence">AGPLv3 licence</a>.

    messages.deleted(3);       // 3 videos deleted.
    messages.place(2);         // 2nd
    messages.invite("female"); // Welcome to her party!

    link(messages);
    messages.licence(Link.to("/licence").newTab().title("The whole text")).toHtml(); // as in link()

    Optional<String> text = messages.find("greeting", "Ada");
    out.println(text);
  }

  private static void link(Messages messages) {
    Link licence = Link.to("/licence").newTab().title("The whole text");
    messages.licence(licence).toHtml();
  }
}
