package com.acme.app;

import dev.parlance.MessageCatalog;

@MessageCatalog(value = "messages.txt", className = "DialogTexts")
interface Dialog {
  String ok();
}
