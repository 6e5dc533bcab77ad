package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    Messages messages = Messages.of(Locale.ENGLISH);

    messages.emailRequired();                              // by the file of names
    messages.m6469b375536342370eefd959bb72a06dc3d5884b(Link.to("https://www.gnu.org/licenses/agpl-3.0.html")); // RichText
  }
}
