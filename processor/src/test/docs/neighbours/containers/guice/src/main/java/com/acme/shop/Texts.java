package com.acme.shop;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.servlet.RequestScoped;
import com.google.inject.servlet.ServletModule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

class Texts extends AbstractModule {
  @Override
  protected void configure() {
    install(new ServletModule());
  }

  @Provides
  @RequestScoped
  Messages messages(HttpServletRequest request) {
    return Messages.of(Collections.list(request.getLocales()));
  }
}
