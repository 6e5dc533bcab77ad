package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages accented = Messages.of(Locale.forLanguageTag("en-XA"));
    accented.greeting("Ada");         // [Ħéļļö Ada!]
    Messages.locales();               // [en, fr, ar_XB, en_XA]: behind all others
    Messages.of(Locale.US).locale();  // en: only its exact tag finds a pseudo-locale

    out.println(accented.licence(Link.to("/licence")));
    Messages rightToLeft = Messages.of(Locale.forLanguageTag("ar-XB"));
    out.println(rightToLeft.greeting("Ada").replace("\u200f\u202e", "<").replace("\u202c\u200f", ">")
        .replaceAll("[\u2068\u2069]", ""));
  }
}
