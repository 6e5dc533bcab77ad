package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.Link;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FooterTest {
  @Test
  void holdsMessagesAndATextWithALink() {
    assertEquals("It is free software, under the <a href=\"/licence\">AGPLv3 licence</a>.", footer().text().toHtml());
    assertEquals(footer(), footer());
  }

  private static Footer footer() {
    Messages messages = Messages.of(Locale.ENGLISH);
    return ImmutableFooter.builder().messages(messages).text(messages.licence(Link.to("/licence"))).build();
  }
}
