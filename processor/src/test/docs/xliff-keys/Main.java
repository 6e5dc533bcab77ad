package com.acme.shop;

import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages.of(Locale.ENGLISH).emailRequired();    // the target of its own locale
    Messages.of(Locale.FRENCH).emailRequired();     // a translation
  }
}
