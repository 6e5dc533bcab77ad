package dev.parlance.processor.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What a compiler's file objects say, whose addresses have any form and whose methods throw anything. */
public final class FileUri {
  private FileUri() {}

  /** The exception for {@code refused}, any exception of a file object: javac puts one of its own around it. */
  public static IOException refused(Exception refused) {
    Throwable cause = refused.getCause() == null ? refused : refused.getCause();
    return new IOException(cause.toString(), refused);
  }

  /** The absolute path that {@code uri} names; empty where it names none. */
  static Optional<Path> path(URI uri) {
    try {
      return uri != null && "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri).toAbsolutePath())
          : Optional.empty();
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  /** The path that {@code uri}, the text of a URI, names; empty where it names none. */
  static Optional<Path> path(String uri) {
    try {
      return path(URI.create(uri));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }

  /** The folder from which {@code path} leads to {@code uri}; null where that cannot be seen. */
  static URI folder(URI uri, String path) {
    try {
      Optional<Path> file = path(uri);
      if (file.isPresent()) {
        return folder(file.get(), Path.of(path).normalize());
      }
      String text = String.valueOf(uri);
      return text.endsWith(path) ? URI.create(text.substring(0, text.length() - path.length())) : null;
    } catch (IllegalArgumentException odd) {
      return null;
    }
  }

  private static URI folder(Path file, Path path) {
    int names = file.getNameCount() - path.getNameCount();
    return names > 0 && file.endsWith(path) ? file.getRoot().resolve(file.subpath(0, names)).toUri() : null;
  }
}
