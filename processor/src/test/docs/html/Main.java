package com.acme.tickets;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    print(Locale.ENGLISH, out);
    print(Locale.FRENCH, out);
    out.println(TicketMessagesImpl.of(Locale.ENGLISH).terms(Link.to("https://acme.com/terms")));
    out.println(TicketMessagesImpl.of(Locale.FRENCH).back(Link.to("/events/7")));
  }

  private static void print(Locale locale, PrintStream out) {
    Messages m = Messages.of(locale);
    m.homeWelcome("<Ada>", 3).toHtml();            // Welcome <b>&lt;Ada&gt;</b>, you have <em>3</em> tickets.
    m.eventBack(Link.to("/events/7")).toHtml();    // Go back to <a href="/events/7">the event</a>.
    m.eventPage(Link.to("/events/7")).toHtml();    // The page of the event is <a href="/events/7">/events/7</a>.
    m.appTerms().toHtml();                         // … <a href="/terms" target="_blank" rel="noopener noreferrer">terms</a>.
    m.userFiles("a/b").toHtml();                   // <a href="/users/a%2Fb/files">Files of a/b</a>
    m.mailHelp("help@acme.com", "7").toHtml();     // … <a href="mailto:help@acme.com?subject=Ticket 7">help@acme.com</a>.
    m.paySteps().toHtml();                         // <p class="lead">What to do:</p><ul><li>Sign in.</li>…

    out.println(m.homeWelcome("<Ada>", 3).toHtml());
    out.println(m.eventBack(Link.to("/events/7")).toHtml());
    out.println(m.eventPage(Link.to("/events/7")).toHtml());
    out.println(m.appTerms().toHtml());
    out.println(m.userFiles("a/b").toHtml());
    out.println(m.mailHelp("help@acme.com", "7").toHtml());
    out.println(m.paySteps().toHtml());
  }
}
