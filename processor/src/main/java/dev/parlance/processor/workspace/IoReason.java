package dev.parlance.processor.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be read or written. */
final class IoReason {
  private IoReason() {}

  /** The reason of {@code failed}, words such as {@code it does not exist}. */
  static String of(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (failed instanceof AccessDeniedException) {
      return "you do not have the right to do so";
    }
    if (failed instanceof FileAlreadyExistsException || failed instanceof NotDirectoryException) {
      return "a file is where a folder is needed";
    }
    if (failed instanceof CharacterCodingException) {
      return "it is not a text in UTF-8";
    }
    return "Is a directory".equals(failed.getMessage()) ? "it is a folder" : String.valueOf(failed.getMessage());
  }
}
