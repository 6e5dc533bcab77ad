package com.acme.app;

import dev.parlance.MessageCatalog;

@MessageCatalog(value = "dialog.txt", sourceLocale = "pt-BR")
class Dialog {}
