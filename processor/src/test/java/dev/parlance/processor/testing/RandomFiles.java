package dev.parlance.processor.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Random catalog files, in many layouts, with what is odd or faulty in their formats.
 *
 * @param fuzz the source of all choices
 */
public record RandomFiles(Fuzz fuzz) {
  private static final List<String> IDS =
      List.of("a", "b", "c", "key", "k.a", "k.b", "k.l.m", "x.y", "\u00e9", "app.title");
  private static final List<String> TEXTS = List.of("", "x", " ", "two words", " edges ", "\t", "\"", "\\", "\\\\n",
      "'",
      "\n", "\r\n", "\r", "a\nb", "\u00e9", "\u20ac", "\ud83d\ude00", "\ud800", "#", "# c", "!", "=", "= x", ":", ": x",
      "{0}", "{$A}", "{name}", "{n, plural, one {1} other {#}}", "{n, plural, other {{n} {$A} '{'}}",
      "<b>", "{n,number}", "'{0}'", "&", "&amp;", "]]>", "\0", "\u0001", "\ufffd",
      "\ufeff", "\u2028", "\u0085", "\f", "parlance: review", "x".repeat(300));
  private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r");
  private static final List<String> PROPERTIES = List.of("\\", "\\\\", "\n", "\n", "\n", "\r", "\r\n", "\f", "\t", " ",
      "=", ":", "#", "!", "a", "b", "key", "value", "\\u0041", "\\u00e9", "\\u0020", "\\n", "\\ ", "\u00e9", "{0}",
      "{1,number}", "{\\u0030}",
      "\\\n  ", "\\\r\n\t", "\n# c\n", "\n# parlance: review\n", "\n\n", "a=b\n", "k.a : x\n", "\\u12", "=x\n");
  private static final List<String> PLAIN =
      List.of("\n", "\n", "\r\n", "\r", " ", "\t", "# c\n", "# parlance: review\n",
          "\n\n", "a", "b", "key ", "a x\n", "b\ty \n", "k.a\n", "&amp;", "&#32;", "<x id=\"A\"/>", "{name}", "<b>",
          "&#123;name}",
          "<x equiv-text='>' id='B'></x>", "<x/>", "= ", "key: v\n", " no id\n", "{n, plural, other {x}}", "\u00e9");

  /** An ID. */
  public String id() {
    return fuzz.once(6) ? fuzz.name(4, IDS) : fuzz.pick(IDS) + (fuzz.once(2) ? fuzz.random().nextInt(5) : "");
  }

  /** A text. */
  public String text() {
    return fuzz.once(4) ? fuzz.pick(TEXTS) + fuzz.pick(TEXTS) : fuzz.pick(TEXTS);
  }

  /** A {@code .properties} file. */
  public String properties() {
    return pieces(PROPERTIES);
  }

  /** A plain catalog. */
  public String plain() {
    return pieces(PLAIN);
  }

  private String pieces(List<String> pieces) {
    StringBuilder file = new StringBuilder();
    for (int left = fuzz.random().nextInt(24); left > 0; left--) {
      file.append(fuzz.pick(pieces));
    }
    return file.toString();
  }

  /** A JSON file of texts, in objects that are up to {@code deepest} deep. */
  public String json(int deepest) {
    return space("\n") + new Json(deepest).object("\n", deepest) + space("\n");
  }

  /** A JSON file of Angular. */
  public String angular() {
    Json json = new Json(0);
    return json.object("\n", List.of("\"locale\"" + json.colon + "\"fr\"",
        "\"translations\"" + json.colon + json.object("\n  ", 0)));
  }

  /** An ARB file. */
  public String arb() {
    Json json = new Json(0);
    List<String> members = new ArrayList<>(List.of("\"@@locale\"" + json.colon + "\"fr\""));
    for (int left = fuzz.random().nextInt(6); left > 0; left--) {
      String id = json.string(id());
      members.add(id + json.colon + json.value("\n  ", 0));
      if (fuzz.once(2)) {
        String mark = fuzz.once(2) ? "\"x-parlance-review\"" + json.colon + "true" : "\"x\"" + json.colon + "1";
        members.add("\"@" + id.substring(1) + json.colon + fuzz.pick(List.of("{}", "null", "1",
            json.object("\n  ", List.of(mark)),
            json.object("\n  ", List.of("\"description\"" + json.colon + "\"d\"", mark)))));
      }
    }
    return json.object("\n", members);
  }

  private String space(String other) {
    return fuzz.once(8) ? fuzz.pick(List.of(" ", "\t", "\n", other)) : "";
  }

  /** Writes JSON in one layout. */
  private final class Json {
    private final int deepest;
    private final String lineEnd = fuzz.once(3) ? "" : fuzz.pick(LINE_ENDS);
    private final String indent = fuzz.pick(List.of("  ", "\t", "    ", ""));
    private final String gap = fuzz.pick(List.of("", " "));
    private final boolean escapes = fuzz.once(4);
    final String colon = fuzz.pick(List.of(":", ": ", " : ", ":\n"));

    Json(int deepest) {
      this.deepest = deepest;
    }

    String object(String margin, int depth) {
      List<String> members = new ArrayList<>();
      for (int left = fuzz.random().nextInt(depth == deepest ? 7 : 4); left > 0; left--) {
        members.add(string(id()) + colon + value(margin + "  ", depth));
      }
      return object(margin, members);
    }

    String object(String margin, List<String> members) {
      if (members.isEmpty()) {
        return fuzz.pick(List.of("{}", "{ }", "{\n}"));
      }
      String inner = lineEnd.isEmpty() ? gap : lineEnd + indent.repeat(margin.length() / 2 + 1);
      String outer = lineEnd.isEmpty() ? gap : lineEnd + indent.repeat(margin.length() / 2);
      StringBuilder object = new StringBuilder("{");
      for (int i = 0; i < members.size(); i++) {
        object.append(i == 0 ? "" : space("\n") + ",").append(fuzz.once(9) ? space("\n\n ") : "").append(inner)
            .append(members.get(i));
      }
      return object + outer + "}";
    }

    String value(String margin, int depth) {
      if (depth > 0 && fuzz.once(2)) {
        return object(margin, depth - 1);
      }
      return fuzz.once(8) ? fuzz.pick(List.of("null", "1", "-2.5e3", "true", "[1, {\"a\": \"}\"}]", "{}"))
          : string(text());
    }

    String string(String characters) {
      StringBuilder string = new StringBuilder("\"");
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        boolean escaped = c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) || escapes && c >= 0x80;
        string.append(escaped ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
      return string.append('"').toString();
    }
  }
}
