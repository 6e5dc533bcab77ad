package com.acme.shop;

import dev.parlance.Element;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;
import dev.parlance.Syntax;

@MessageCatalog(value = "messages.json", translations = "messages.{locale}.json", syntax = Syntax.ICU)
interface SignupMessages {
  @MessageId("signup.badge")
  RichText badge(Element badge, long count);
}
