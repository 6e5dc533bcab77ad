package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Lines.of(Locale.ENGLISH).licence(Link.to("/licence")).toPlainTextWithUrls();           // plain lines
    Bundle.of(Locale.ENGLISH).orderPlaced(LocalDateTime.of(2026, 11, 30, 14, 5));          // .properties
    Json.of(Locale.ENGLISH).contactTitle();                                                // nested JSON
    Json.of(Locale.ENGLISH).contactTerms(Link.to("/terms")).toHtml();                      // nested JSON
    App.of(Locale.ENGLISH).unread(1234);                                                   // ARB
    App.of(Locale.ENGLISH).received(LocalDateTime.of(2026, 11, 30, 14, 5), "Ada");         // ARB
  }
}
