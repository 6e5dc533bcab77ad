package dev.parlance.processor.format.properties;

import dev.parlance.processor.edit.LineEntry;
import dev.parlance.processor.edit.LineFile;
import dev.parlance.processor.edit.SourceEntry;
import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.syntax.Renaming;
import dev.parlance.processor.syntax.Syntax;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the lines of a {@code .properties} file as the file has others. */
final class PropertiesNotation implements LineFile.Notation {
  private static final Pattern SEPARATOR = Pattern.compile("[ \t\f]*[=:][ \t\f]*|[ \t\f]+");
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  private final String text;
  private final Optional<LineEntry> first;
  private final boolean described;
  private final Syntax syntax;
  private final PropertiesCharacters characters;

  /**
   * The notation of a file.
   *
   * @param text its text
   * @param first its first entry
   */
  PropertiesNotation(
      String text, Optional<LineEntry> first, DecodedProperties file, CatalogInput input, Syntax syntax) {
    this.text = text;
    this.first = first;
    this.described = !input.translation();
    this.syntax = syntax;
    this.characters = new PropertiesCharacters(file.isLatin1(), UnicodeEscapes.of(text));
  }

  @Override
  public String id(String id) {
    return characters.key(id);
  }

  @Override
  public String behindId(Optional<LineEntry> entry, Optional<LineEntry> neighbour, MessageText value) {
    String separator = entry.map(this::separator).filter(own -> !own.isEmpty())
        .orElseGet(() -> neighbour.or(() -> first).map(this::separator).filter(own -> SEPARATOR.matcher(own).matches())
            .map(own -> own.replaceAll(" {2,}", " ")).orElse("="));
    return characters.behind(separator, value.units());
  }

  private String separator(LineEntry entry) {
    return text.substring(entry.id().end(), entry.text().start());
  }

  /** The indentation of {@code neighbour}, below the description that a source catalog has. */
  @Override
  public String beforeId(SourceEntry source, Optional<LineEntry> neighbour) {
    String comment = described && !source.entry().description().isEmpty()
        ? "# " + LINE_END.matcher(source.entry().description()).replaceAll("\n# ") + "\n" : "";
    return comment + neighbour.map(entry -> text.substring(entry.line().start(), entry.id().start())).orElse("");
  }

  @Override
  public void rename(LineEntry entry, Map<String, String> renamed, TextEdits edits) {
    LogicalLine line = new LogicalLine(text, entry.line().start());
    line.next();
    int[] origins = line.valueOrigins();
    for (Renaming.Place place : new Renaming(renamed).in(entry.read().text(), syntax)) {
      int last = origins[place.end() - 1];
      edits.replace(origins[place.start()], last + written(last), characters.written(place.name()));
    }
  }

  /** How many characters the file has for the one at {@code offset}. */
  private int written(int offset) {
    return text.charAt(offset) != '\\' ? 1 : text.charAt(offset + 1) == 'u' ? "\\u0000".length() : 2;
  }

  @Override
  public MessageText renamed(LineEntry entry, Map<String, String> renamed) {
    return new Renaming(renamed).of(entry.read().text(), syntax);
  }

  @Override
  public boolean fits(LineEntry entry, String id) {
    return true;
  }

  @Override
  public boolean writesUntranslated() {
    return false;
  }

  /** Whether the text is of characters alone: the format has no placeholders. */
  @Override
  public boolean holds(String id, MessageText value) {
    return !id.isBlank() && value.isCharacters();
  }
}
