package com.acme.broken;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.RichText;

@MessageCatalog("messages.txt")
public interface Texts {
  String before();

  RichText link(Link licence);

  String gone();
}
