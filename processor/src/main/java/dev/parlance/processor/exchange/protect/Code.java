package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.XmlCharacters;
import java.util.Objects;

/**
 * A placeholder or tag in a text, which translators move but do not change.
 *
 * @param name its name, such as {@code START_LINK} or {@code count}; not always unlike those of other codes
 * @param written the code as the text has it: a placeholder of the file's format, or characters such as {@code {count}}
 */
public record Code(String name, MessageText written) {
  /** Checks that no component is null. */
  public Code {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(written, "written");
  }

  /** Whether it has no characters that every file may have: it is of the file's format, or a control character. */
  public boolean isWithoutCharacters() {
    return !written.isCharacters() || !written.units().codePoints().allMatch(XmlCharacters::isAllowed);
  }

  /** The code as translators know it: its characters, or what the template has in its place, else its name. */
  public String shown() {
    if (!isWithoutCharacters()) {
      return written.units();
    }
    String source = written.isCharacters() ? "" : written.mark(0).source();
    return source.isBlank() ? "{" + name + "}" : source.strip();
  }

  /**
   * The key that distinguishes it from other codes: its name, since a translation may not say what the template has in its place, or which
   * entry it refers to.
   */
  String key() {
    return written.isCharacters() ? written.units() : MessageText.MARK + written.mark(0).name();
  }
}
