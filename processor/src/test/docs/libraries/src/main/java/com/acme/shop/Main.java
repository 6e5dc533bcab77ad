package com.acme.shop;

import com.acme.lib.Dialog;
import com.acme.lib.LibMessages;
import java.io.PrintStream;
import java.util.Locale;

public class Main {
  public static void print(PrintStream out) {
    new LibMessagesOverrides().install();

    LibMessages.of(Locale.FRENCH).unsaved(2);  // 2 fichiers ne sont pas enregistrés.
    LibMessages.of(Locale.GERMAN).save();      // Sichern
    LibMessages.of(Locale.GERMAN).cancel();    // Abbrechen
    LibMessages.of(Locale.ENGLISH).cancel();   // Dismiss
    LibMessages.locales();                     // [en, de, fr]

    out.println(new Dialog().title(Locale.CANADA_FRENCH));
  }
}
