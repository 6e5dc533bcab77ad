package com.acme.app;

import dev.parlance.MessageCatalog;

@MessageCatalog(value = "/texts/app.txt", sourceLocale = "ar-EG", className = "AppTexts")
public class App {}
