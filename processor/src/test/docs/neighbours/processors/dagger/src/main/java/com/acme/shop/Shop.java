package com.acme.shop;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import java.util.Locale;
import javax.inject.Inject;

@Component(modules = Shop.Texts.class)
interface Shop {
  Door door();

  @Module
  class Texts {
    @Provides
    Messages messages() {
      return Messages.of(Locale.FRENCH);
    }
  }

  class Door {
    final Messages messages;

    @Inject
    Door(Messages messages) {
      this.messages = messages;
    }
  }
}
