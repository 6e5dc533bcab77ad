/** A contact form and an About page, worded by the catalog {@code messages.txt}. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
package dev.parlance.example;

import dev.parlance.MessageCatalog;
