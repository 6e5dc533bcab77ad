@MessageCatalog("messages.txt")
package com.acme.docs;

import dev.parlance.MessageCatalog;
