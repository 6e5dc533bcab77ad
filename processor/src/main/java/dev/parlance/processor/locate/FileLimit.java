package dev.parlance.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size above which a file is not read: one that is put into a folder of catalogs must not fill the memory of the
 * compiler.
 *
 * @param bytes the size in bytes
 */
public record FileLimit(int bytes) {
  /** The option that sets it. */
  public static final String OPTION = "parlance.maxFileSize";

  /** The limit where no option sets another: ten times the largest catalogs known. */
  public static final FileLimit DEFAULT = new FileLimit(64 << 20);

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})([KMG]?)");

  /** The limit that is written as {@code 500K}, {@code 64M}, {@code 1G} or a number of bytes; empty where none is. */
  public static Optional<FileLimit> parse(String size) {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long bytes = Long.parseLong(matcher.group(1)) << switch (matcher.group(2)) {
      case "K" -> 10;
      case "M" -> 20;
      case "G" -> 30;
      default -> 0;
    };
    // A file is read into one array.
    return bytes > 0 && bytes < Integer.MAX_VALUE - 8 ? Optional.of(new FileLimit((int) bytes)) : Optional.empty();
  }

  /**
   * Reads {@code in} to its end.
   *
   * @throws RefusedFileException if it is larger, however large it was said to be
   */
  public byte[] read(InputStream in) throws IOException {
    byte[] content = in.readNBytes(bytes + 1);
    check(content.length);
    return content;
  }

  /** Throws {@link RefusedFileException} where {@code size} is above the limit. */
  void check(long size) throws RefusedFileException {
    if (size > bytes) {
      throw new RefusedFileException("it is larger than " + this + ". Name another file, or raise the limit with -A"
          + OPTION + "=SIZE, such as " + new FileLimit(DEFAULT.bytes * 2) + ".");
    }
  }

  /** The limit as it is written in the option. */
  @Override
  public String toString() {
    return bytes % (1 << 30) == 0 ? (bytes >> 30) + "G" : bytes % (1 << 20) == 0 ? (bytes >> 20) + "M"
        : bytes % (1 << 10) == 0 ? (bytes >> 10) + "K" : bytes + " bytes";
  }
}
