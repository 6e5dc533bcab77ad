/** Generated classes. */
@MessageCatalog(
    value = "shop.properties", translations = "shop{_locale}.properties", className = "Shop", required = {})
@MessageCatalog(value = "pages.txt", className = "Pages")
@MessageCatalog(
    value = "regions.properties", translations = "regions{_locale}.properties", className = "Regions")
@MessageCatalog(value = "marked.txt", className = "Marked", syntax = Syntax.MESSAGE_FORMAT)
package dev.parlance.spring.texts;

import dev.parlance.MessageCatalog;
import dev.parlance.Syntax;
