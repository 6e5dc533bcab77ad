package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.parlance.Link;
import dev.parlance.RichText;
import org.junit.jupiter.api.Test;
import org.mockito.exceptions.base.MockitoException;

class FooterTest {
  @Test
  void linksTheLicence() {
    Messages messages = mock(Messages.class);
    when(messages.licence(any(Link.class))).thenReturn(RichText.ofText("AGPL & more"));

    assertEquals("<footer>AGPL &amp; more</footer>", new Footer(messages).html());

    verify(messages).licence(Link.to("/licence"));
  }

  @Test
  void aSealedTypeIsNotMocked() {
    MockitoException refused = assertThrows(MockitoException.class, () -> mock(RichText.class));

    assertTrue(refused.getMessage().contains("sealed"), refused::getMessage);
  }
}
