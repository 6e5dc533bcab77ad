@MessageCatalog("messages.txt")
package com.acme.music;

import dev.parlance.MessageCatalog;
