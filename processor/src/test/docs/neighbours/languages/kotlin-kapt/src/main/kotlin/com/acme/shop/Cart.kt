package com.acme.shop

import java.util.Locale

class Cart(private val owner: String, private val items: Int) {
    fun text(locale: Locale): String =
        Messages.of(locale).greeting(owner) + " " + CartMessagesImpl.of(locale).inCart(items)
}
