package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticeTest {
  @Test
  void holdsMessagesAndATextWithALink() {
    Notice notice = Notice.of(Messages.of(Locale.ENGLISH));

    assertEquals("It is free software, under the <a href=\"/licence\">AGPLv3 licence</a>.", notice.text().toHtml());
    assertEquals(Notice.of(Messages.of(Locale.ENGLISH)), notice);
  }
}
