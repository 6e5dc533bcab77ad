/** Generated classes. */
@MessageCatalog(
    value = "shop.properties", translations = "shop{_locale}.properties", className = "Shop", required = {})
@MessageCatalog(value = "pages.txt", className = "Pages")
package dev.parlance.spring.texts;

import dev.parlance.MessageCatalog;
