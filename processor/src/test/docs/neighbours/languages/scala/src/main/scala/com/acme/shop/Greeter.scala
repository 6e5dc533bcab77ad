package com.acme.shop

import dev.parlance.Link

class Greeter(messages: Messages):
  def greet(name: String): String = messages.greeting(name)

  def cart(items: Int): String = messages.cart(items)

  def licence: String = messages.licence(Link.to("/licence")).toHtml
