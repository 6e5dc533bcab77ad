package dev.parlance.example.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The fields of a form or a query, as {@code application/x-www-form-urlencoded} writes them. */
final class FormData {
  private final Map<String, String> fields;

  private FormData(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Reads {@code encoded}, with one line break for each that the visitor made. The first of several fields with one name counts. */
  static FormData read(String encoded) throws MalformedFormException {
    Map<String, String> fields = new HashMap<>();
    for (String field : encoded.split("&")) {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      String value = equals < 0 ? "" : field.substring(equals + 1);
      fields.putIfAbsent(decoded(name), decoded(value).replace("\r\n", "\n"));
    }
    return new FormData(fields);
  }

  /** The value of the field {@code name}, empty where the form does not have it. */
  String get(String name) {
    return fields.getOrDefault(name, "");
  }

  private static String decoded(String encoded) throws MalformedFormException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    try {
      for (int i = 0; i < encoded.length(); i++) {
        char each = encoded.charAt(i);
        if (each == '%') {
          bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
          i += 2;
        } else if (each < 0x80) {
          bytes.write(each == '+' ? ' ' : each);
        } else {
          throw new MalformedFormException();
        }
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
      if (text.indexOf('\0') >= 0) {
        throw new MalformedFormException();
      }
      return text;
    } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException e) {
      throw new MalformedFormException(e);
    }
  }
}
