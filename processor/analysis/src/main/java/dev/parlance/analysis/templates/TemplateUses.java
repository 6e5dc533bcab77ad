package dev.parlance.analysis.templates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the files in some folders name.
 *
 * @param uses the uses, by file, line and column
 */
public record TemplateUses(List<KeyUse> uses) {
  private static final long LARGEST = 4 << 20;

  /** Copies the list. */
  public TemplateUses {
    uses = List.copyOf(uses);
  }

  /**
   * What the files in {@code folders} name, in UTF-8, together with {@code others}; files that are not text are passed
   * over.
   */
  public static TemplateUses in(List<Path> folders, List<KeyUse> others) throws IOException {
    List<KeyUse> uses = new ArrayList<>(others);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (Files.size(file) <= LARGEST) {
            uses.addAll(TemplateFile.uses(file, text(Files.readAllBytes(file))));
          }
        }
      }
    }
    uses.sort(Comparator.comparing(KeyUse::file).thenComparing(KeyUse::line).thenComparing(KeyUse::column));
    return new TemplateUses(uses);
  }

  private static String text(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return "";
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException otherEncoding) {
      // Keys are ASCII nearly always.
      return new String(content, StandardCharsets.ISO_8859_1);
    }
  }
}
