@MessageCatalog("messages.txt")
package com.acme.mail;

import dev.parlance.MessageCatalog;
