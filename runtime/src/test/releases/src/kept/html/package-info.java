/** HTML in texts. */
@MessageCatalog(value = "messages.properties", markup = Markup.HTML, isolate = false)
package kept.html;

import dev.parlance.MessageCatalog;
import dev.parlance.Markup;
