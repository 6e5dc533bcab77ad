package com.acme.shop;

import dev.parlance.Link;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    print(Messages.of(Locale.ENGLISH));
    out.println(Messages.of(Locale.ENGLISH).m8602814243662345124());
  }

  private static void print(Messages messages) {
    messages.m8602814243662345124();
    messages.m6469b375536342370eefd959bb72a06dc3d5884b(Link.to("https://www.gnu.org/licenses/agpl-3.0.html"));
  }
}
