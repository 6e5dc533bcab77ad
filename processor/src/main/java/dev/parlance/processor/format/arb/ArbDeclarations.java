package dev.parlance.processor.format.arb;

import dev.parlance.processor.format.json.JsonStrings;
import dev.parlance.processor.format.json.NewMember;
import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.DeclaredPlaceholder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the metadata of an entry of a source catalog, which {@link ArbMetadataReader} reads. */
final class ArbDeclarations {
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)");

  private ArbDeclarations() {}

  /** The metadata of {@code entry}. */
  static List<NewMember> of(CatalogEntry entry, JsonStrings strings) {
    List<NewMember> metadata = new ArrayList<>();
    addText("description", entry.description(), strings, metadata);
    addText("meaning", entry.meaning(), strings, metadata);
    if (!entry.placeholders().isEmpty()) {
      metadata.add(NewMember.object("placeholders",
          entry.placeholders().stream().map(each -> of(each, strings)).toArray(NewMember[]::new)));
    }
    return metadata;
  }

  private static void addText(String name, String text, JsonStrings strings, List<NewMember> members) {
    if (!text.isEmpty()) {
      members.add(NewMember.of(name, strings.quoted(text)));
    }
  }

  private static NewMember of(DeclaredPlaceholder placeholder, JsonStrings strings) {
    List<NewMember> members = new ArrayList<>();
    addText("type", placeholder.type(), strings, members);
    addText("format", placeholder.format(), strings, members);
    if (placeholder.pattern()) {
      members.add(NewMember.of("isCustomDateFormat", "true"));
    }
    if (!placeholder.options().isEmpty()) {
      members.add(NewMember.object("optionalParameters", new TreeMap<>(placeholder.options()).entrySet().stream()
          .map(option -> NewMember.of(option.getKey(), scalar(option.getValue(), strings))).toArray(NewMember[]::new)));
    }
    return NewMember.object(placeholder.name(), members.toArray(NewMember[]::new));
  }

  /** Writes a value that is a number, a boolean or a text. */
  private static String scalar(String value, JsonStrings strings) {
    boolean raw = value.equals("true") || value.equals("false") || NUMBER.matcher(value).matches();
    return raw ? value : strings.quoted(value);
  }
}
