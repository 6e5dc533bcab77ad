package com.acme.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

class Texts {
  @Produces
  @RequestScoped
  @Named
  Messages messages(HttpHeaders headers) {
    return Messages.ofAcceptLanguage(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
