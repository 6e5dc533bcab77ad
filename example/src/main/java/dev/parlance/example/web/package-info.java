/** The contact form and the About page as a web application, whose own texts are in the catalog {@code pages.txt}. */
@MessageCatalog(value = "pages.txt", translations = "pages.{locale}.txt", className = "PageTexts")
package dev.parlance.example.web;

import dev.parlance.MessageCatalog;
