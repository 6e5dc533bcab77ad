package com.acme.tickets;

import dev.parlance.Link;
import dev.parlance.Markup;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;

@MessageCatalog(value = "messages.properties", translations = "messages{_locale}.properties", markup = Markup.HTML)
interface TicketMessages {
  @MessageId("event.back") RichText back(Link link);
  @MessageId("app.terms") RichText terms(Link link);             // in place of /terms
}
