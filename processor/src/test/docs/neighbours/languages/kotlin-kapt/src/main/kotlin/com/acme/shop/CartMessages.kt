package com.acme.shop

import dev.parlance.MessageCatalog
import dev.parlance.MessageId

@MessageCatalog(value = "messages.txt", translations = ["messages.{locale}.txt"])
interface CartMessages {
    @MessageId("cart")
    fun inCart(count: Int): String
}
