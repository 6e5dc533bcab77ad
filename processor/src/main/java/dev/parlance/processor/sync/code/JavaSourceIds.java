package dev.parlance.processor.sync.code;

import dev.parlance.processor.edit.TextEdits;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Replaces IDs and pinned texts in the {@code @MessageId} annotations of Java sources. */
public final class JavaSourceIds {
  private static final String NAME = "MessageId";

  private JavaSourceIds() {}

  /** {@code source} with the new IDs and texts in place of the old ones; all else stays as it is. */
  public static String replaced(String source, NewIds ids) {
    if (!source.contains(NAME)) {
      return source;
    }
    TextEdits edits = new TextEdits();
    List<JavaToken> tokens = JavaToken.in(source);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isAnnotation(tokens, i) && tokens.get(i + 1).is("(")) {
        annotation(tokens, i + 2, ids, edits);
      }
    }
    return edits.applyTo(source);
  }

  /** Whether the name at {@code index} is that of an annotation, {@code @MessageId} or {@code @dev.parlance.MessageId}. */
  private static boolean isAnnotation(List<JavaToken> tokens, int index) {
    if (!tokens.get(index).is(NAME)) {
      return false;
    }
    int at = index - 1;
    while (at >= 1 && tokens.get(at).is(".")) {
      at -= 2;
    }
    return at >= 0 && tokens.get(at).is("@");
  }

  private static void annotation(List<JavaToken> tokens, int from, NewIds ids, TextEdits edits) {
    CatalogEntry replaced = null;
    List<JavaToken> text = new ArrayList<>();
    boolean inText = false;
    int depth = 1;
    for (int i = from; i < tokens.size() && depth > 0; i++) {
      JavaToken token = tokens.get(i);
      boolean isName = i + 1 < tokens.size() && tokens.get(i + 1).is("=") && depth == 1;
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      }
      if (isName || depth == 1 && token.is(",")) {
        inText = token.is("text");
      } else if (inText && depth > 0 && !token.is("=")) {
        text.add(token);
      } else if (depth == 1 && isWhole(tokens, i)) {
        Optional<CatalogEntry> entry = token.literal().map(ids::of);
        if (entry.isPresent()) {
          edits.replace(token.start(), token.end(), literal(entry.get().id()));
          replaced = replaced == null ? entry.get() : replaced;
        }
      }
    }
    // What is not written here is not rewritten either: the compiler says that it is out of date.
    if (replaced != null && !text.isEmpty()
        && text.stream().allMatch(token -> token.literal().isPresent() || token.is("+"))) {
      edits.replace(text.get(0).start(), text.get(text.size() - 1).end(), literal(NewIds.pinned(replaced)));
    }
  }

  /** Whether the token at {@code index} is a whole ID rather than a part of an expression. */
  private static boolean isWhole(List<JavaToken> tokens, int index) {
    return Stream.of("(", "{", ",", "=").anyMatch(tokens.get(index - 1)::is) && index + 1 < tokens.size()
        && Stream.of(")", "}", ",").anyMatch(tokens.get(index + 1)::is);
  }

  private static String literal(String characters) {
    return "\"" + characters.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        .replace("\t", "\\t") + "\"";
  }
}
