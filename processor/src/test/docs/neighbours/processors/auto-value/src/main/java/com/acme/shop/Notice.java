package com.acme.shop;

import com.google.auto.value.AutoValue;
import dev.parlance.Link;
import dev.parlance.RichText;

@AutoValue
abstract class Notice {
  abstract Messages messages();

  abstract RichText text();

  static Notice of(Messages messages) {
    return new AutoValue_Notice(messages, messages.licence(Link.to("/licence")));
  }
}
