package com.acme.shop

import dev.parlance.Link

class Greeter(private val messages: Messages) {
    fun greet(name: String): String = messages.greeting(name)

    fun cart(items: List<String>): String = messages.cart(items.size.toLong())

    fun licence(): String = messages.licence(Link.to("/licence")).toHtml()

    companion object {
        fun of(header: String?) = Greeter(Messages.ofAcceptLanguage(header))
    }
}
