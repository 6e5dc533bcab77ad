package dev.parlance.processor.format.arb;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.ReadEntries;
import dev.parlance.processor.format.json.JsonObject;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes ARB. A text to review has {@code "x-parlance-review": true} among its metadata, and one without a translation is
 * left out, as Flutter's tool expects.
 *
 * @param syntax the syntax of the texts
 */
public record ArbCatalogWriter(Syntax syntax) implements CatalogWriter {
  @Override
  public CatalogReader reader() {
    return new ArbCatalogReader();
  }

  @Override
  public OpenCatalog open(CatalogInput input) throws UnreadableCatalogException {
    ReadEntries read = ReadEntries.of(input, reader());
    String text = input.text().toString();
    JsonObject root = JsonObject.read(text);
    ArbMembers members = ArbMembers.of(root);
    List<ArbEntry> entries = new ArrayList<>();
    members.texts().forEach(member -> read.in(member.written().start() + 1, member.written().start() + 1)
        .filter(entry -> !entry.id().isBlank())
        .ifPresent(entry -> entries.add(new ArbEntry(entry, member, members.isMarked(entry.id())))));
    return new OpenArb(text, root, members, entries, input, syntax);
  }

  /** A file with its locale, whose parts Flutter's tool expects to be joined by underscores. */
  @Override
  public String blank(String sourceLocale, String locale) {
    return "{\n  \"@@locale\": \"" + locale.replace('-', '_') + "\"\n}\n";
  }

  @Override
  public boolean leavesOutUntranslated() {
    return true;
  }
}
