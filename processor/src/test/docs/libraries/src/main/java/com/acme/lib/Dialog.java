package com.acme.lib;

import dev.parlance.MessageOverrides;
import java.util.Locale;
import java.util.ServiceLoader;

public class Dialog {
  static {
    ServiceLoader.load(MessageOverrides.class).forEach(each -> each.installIn(LibMessages.class));
  }

  public String title(Locale locale) {
    return LibMessages.of(locale).unsaved(1);
  }
}
