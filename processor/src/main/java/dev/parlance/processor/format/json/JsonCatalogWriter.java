package dev.parlance.processor.format.json;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.ReadEntries;
import dev.parlance.processor.edit.UnicodeEscapes;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Syntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes JSON: Angular's, objects of texts with objects inside of them or without, and those of objects that FormatJS
 * extracts. Whichever a file is, it stays.
 *
 * @param syntax the syntax of the texts
 * @param angular whether a new file is Angular's
 */
public record JsonCatalogWriter(Syntax syntax, boolean angular) implements CatalogWriter {
  private static final JsonStrings STRINGS = new JsonStrings(new UnicodeEscapes(false, false));

  /** A writer whose new files are of the kind that {@code like} is. */
  public static JsonCatalogWriter like(CatalogInput like, Syntax syntax) {
    try {
      return new JsonCatalogWriter(syntax, isAngular(like.text().toString()));
    } catch (UnreadableCatalogException unreadable) {
      return new JsonCatalogWriter(syntax, false);
    }
  }

  @Override
  public CatalogReader reader() {
    return new JsonCatalogReader();
  }

  @Override
  public OpenCatalog open(CatalogInput input) throws UnreadableCatalogException {
    ReadEntries read = ReadEntries.of(input, reader());
    String text = input.text().toString();
    JsonObject root = JsonObject.read(text);
    boolean wrapped = isAngular(text);
    JsonObject base = root;
    if (wrapped) {
      base = root.object(OpenJson.TRANSLATIONS).orElseThrow(() -> new UnreadableCatalogException(Position.START,
          "the file has no object of translations.", "Write {\"locale\": \"…\", \"translations\": {}}."));
    }
    List<JsonEntry> entries = new ArrayList<>();
    addEntries(root, read, entries);
    return new OpenJson(text, root, base, entries, input, syntax);
  }

  private static boolean isAngular(String text) throws UnreadableCatalogException {
    try {
      return JsonCatalogReader.isAngular(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Adds the entries in {@code object} and in those inside of it, which the reader limits in their depth. */
  private static void addEntries(JsonObject object, ReadEntries read, List<JsonEntry> entries) {
    for (JsonMember member : object.members()) {
      if (member.object().isPresent()) {
        addEntries(member.object().get(), read, entries);
      } else {
        read.in(member.written().start() + 1, member.written().start() + 1)
            .filter(entry -> !entry.id().isBlank())
            .ifPresent(entry -> entries.add(new JsonEntry(entry, holder(entry.id(), member), member)));
      }
    }
  }

  /** The member that the entry {@code id} is, whose text is {@code text}. */
  private static JsonMember holder(String id, JsonMember text) {
    Optional<JsonMember> object = text.in().holder().filter(around -> text.name().equals(OpenJson.EXTRACTED)
        && !(id.equals(OpenJson.EXTRACTED) || id.endsWith("." + OpenJson.EXTRACTED)));
    return object.orElse(text);
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    return angular ? "{\n  \"locale\": " + STRINGS.quoted(locale) + ",\n  \"translations\": {}\n}\n" : "{}\n";
  }

  @Override
  public boolean hasStates() {
    return false;
  }

  /** Whether a new file is Angular's, whose own extraction leaves them out. */
  @Override
  public boolean leavesOutUntranslated() {
    return angular;
  }
}
