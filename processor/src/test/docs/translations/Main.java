package com.acme.shop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) throws IOException, ClassNotFoundException {
    Messages french = Messages.of(Locale.FRENCH);
    Messages first = Messages.of(List.of(Locale.JAPANESE, Locale.FRENCH));
    Messages asked = Messages.ofAcceptLanguage("fr-CH, fr;q=0.9, en;q=0.8");
    french.locale();                  // the catalog's locale, not the one asked for
    french.number(1234567);           // 1 234 567: a number to pass as a value
    Messages.locales();               // [en, fr]: for a menu of languages

    out.println(first.locale() + " " + asked.locale());
    out.println(read(written(new Visitor(asked))).messages() == asked);
    try {
      written(asked);
    } catch (IOException failed) {
      out.println(failed);
    }
  }

  private static byte[] written(Object session) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(session);
    }
    return bytes.toByteArray();
  }

  private static Visitor read(byte[] session) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(session))) {
      return (Visitor) in.readObject();
    }
  }
}
