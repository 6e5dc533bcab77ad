package com.acme.shop;

import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages.of(Locale.ENGLISH).m8602814243662345124();    // the source
    Messages.of(Locale.FRENCH).m8602814243662345124();     // a translation
  }
}
