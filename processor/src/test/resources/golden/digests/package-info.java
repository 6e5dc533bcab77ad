@MessageCatalog("messages.txt")
package com.acme.forum;

import dev.parlance.MessageCatalog;
