package dev.parlance.example.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that is the same in all languages. */
record StaticFile(String type, byte[] content) {
  /** Reads the file {@code name} beside this class. */
  static StaticFile read(String name, String type) {
    try (InputStream file = StaticFile.class.getResourceAsStream(name)) {
      return new StaticFile(type, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Response response() {
    return Response.of(200, type, content).with("Cache-Control", "max-age=3600");
  }
}
