package dev.parlance.example.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {
  @Test
  void fieldsAreDecoded() throws MalformedFormException {
    FormData form = FormData.read("name=Ada+L%C3%B6ve%26&empty=&none&message=a%0D%0Ab&name=second");

    assertEquals("Ada Löve&", form.get("name"));
    assertEquals("", form.get("empty"));
    assertEquals("", form.get("none"));
    assertEquals("", form.get("missing"));
    assertEquals("a\nb", form.get("message"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name=%", "name=%4", "name=%zz", "name=%+1", "name=%C3", "name=%ED%A0%80", "name=%00", "name=ö"})
  void whatNoBrowserSendsIsRefused(String form) {
    assertThrows(MalformedFormException.class, () -> FormData.read(form));
  }
}
