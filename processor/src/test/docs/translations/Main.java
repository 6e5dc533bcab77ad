package com.acme.shop;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages french = Messages.of(Locale.FRENCH);
    Messages first = Messages.of(List.of(Locale.JAPANESE, Locale.FRENCH));
    Messages asked = Messages.ofAcceptLanguage("fr-CH, fr;q=0.9, en;q=0.8");
    french.locale();                  // the catalog's locale, not the one asked for
    french.number(1234567);           // 1 234 567: a number to pass as a value
    Messages.locales();               // [en, fr]: for a menu of languages

    out.println(first.locale() + " " + asked.locale());
  }
}
