package dev.parlance.processor.exchange.protect;

import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.MessageTextBuilder;
import dev.parlance.processor.spi.Piece;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The codes of a source text and of its translation, each with an ID, which is its name unless codes of one name are
 * written differently: {@code {0}} is {@code 0}, and {@code {0,number}} beside it {@code 0.2}.
 */
public final class CodeTable {
  /** What separates the ID of a code from the number that distinguishes its occurrences in a text. */
  private static final char OCCURRENCE = ':';

  private final Map<String, Code> byId = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> byShown = new HashMap<>();
  private final boolean withoutCharacters;

  private CodeTable(Stream<Code> codes, boolean withoutCharacters) {
    this.withoutCharacters = withoutCharacters;
    codes.forEach(this::add);
  }

  /** The codes of {@code source} and {@code translation}. */
  public static CodeTable of(ProtectedText source, Optional<ProtectedText> translation) {
    return new CodeTable(Stream.concat(source.codes(), translation.stream().flatMap(ProtectedText::codes)),
        source.hasCodesWithoutCharacters() || translation.filter(ProtectedText::hasCodesWithoutCharacters).isPresent());
  }

  private void add(Code code) {
    if (ids.containsKey(code.key())) {
      return;
    }
    String name = code.name().replaceAll("[{}$:\\s]", "_");
    String id = name;
    for (int number = 2; byId.containsKey(id); number++) {
      id = name + "." + number;
    }
    byId.put(id, code);
    ids.put(code.key(), id);
    byShown.putIfAbsent(code.shown(), id);
  }

  /** The ID of {@code code}, which is one of these. */
  public String id(Code code) {
    return ids.get(code.key());
  }

  /** The code of {@code id}, which may have the number of an occurrence. */
  public Optional<Code> code(String id) {
    Code exact = byId.get(id);
    int number = id.lastIndexOf(OCCURRENCE);
    return Optional.ofNullable(exact == null && number > 0 ? byId.get(id.substring(0, number)) : exact);
  }

  /** The code that is {@linkplain Code#shown shown} as {@code shown}. */
  public Optional<Code> codeShownAs(String shown) {
    return Optional.ofNullable(byShown.get(shown)).map(byId::get);
  }

  /** Whether one of the codes has no characters that every file may have. */
  public boolean hasCodesWithoutCharacters() {
    return withoutCharacters;
  }

  /**
   * {@code text} with each code as a value that has its ID for a name, and for a source what is shown: no two have one
   * name, {@code name} and {@code name:2}.
   */
  public MessageText marked(ProtectedText text) {
    MessageTextBuilder marked = MessageText.builder();
    Set<String> used = new HashSet<>();
    for (Span span : text.spans()) {
      if (span instanceof Span.Kept kept) {
        String id = id(kept.code());
        String unique = id;
        for (int number = 2; !used.add(unique); number++) {
          unique = id + OCCURRENCE + number;
        }
        marked.piece(new Piece.Value(unique, kept.code().shown()));
      } else {
        marked.characters(((Span.Words) span).characters());
      }
    }
    return marked.build();
  }
}
