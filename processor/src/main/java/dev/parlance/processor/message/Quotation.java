package dev.parlance.processor.message;

import java.util.List;

/** A catalog's text as an example to be copied: placeholders without the attributes that say what stood there. */
public final class Quotation {
  private static final int LONGEST = 400;

  private Quotation() {}

  /** {@code text} in quotation marks, cut short where it is long. */
  public static String of(String text) {
    String plain = plain(text);
    return plain.length() <= LONGEST ? "“" + plain + "”"
        : "“" + plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST))) + "…”";
  }

  /** {@code text} whole. */
  public static String plain(String text) {
    StringBuilder quoted = new StringBuilder();
    List<Token> tokens = FragmentScanner.scan(text, new ProblemLog());
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1 < tokens.size() ? tokens.get(i + 1).offset() : text.length();
      quoted.append(tokens.get(i) instanceof Token.Placeholder tag
          ? "<x id=\"" + escaped(tag.name()) + "\"/>" : text.substring(tokens.get(i).offset(), end));
    }
    return quoted.toString();
  }

  private static String escaped(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
