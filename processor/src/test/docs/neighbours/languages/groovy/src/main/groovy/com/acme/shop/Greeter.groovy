package com.acme.shop

import dev.parlance.Link
import groovy.transform.CompileStatic

@CompileStatic
class Greeter {
    private final Messages messages

    Greeter(Messages messages) {
        this.messages = messages
    }

    String greet(String name) {
        messages.greeting(name)
    }

    String cart(List<String> items) {
        messages.cart(items.size())
    }

    String licence() {
        messages.licence(Link.to('/licence')).toHtml()
    }
}
