package com.acme.contact;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;
import java.util.Locale;

@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
public interface ContactMessages extends Titles {
  @MessageId("8602814243662345124")
  String emailRequired();

  @MessageId("greeting")
  String hello(String userName);

  @MessageId("greeting")
  RichText richHello(Integer texts);

  RichText licence(Link agpl);

  String videos(int count);

  String by(Channel channel);

  Locale locale();

  enum Channel { PRIVATE, PUBLIC }

  default String both() {
    return contactTitle() + emailRequired();
  }
}
