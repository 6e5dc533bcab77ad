/** A catalog in ICU's syntax. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt",
    syntax = Syntax.ICU)
package kept.icu;

import dev.parlance.MessageCatalog;
import dev.parlance.Syntax;
