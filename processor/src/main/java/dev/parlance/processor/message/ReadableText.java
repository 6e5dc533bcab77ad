package dev.parlance.processor.message;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes parts for a reader of generated code: {@code [text]} for a link, {@code {name}} for a value. Braces of the text
 * itself are quoted as ICU does, <code>'{name}'</code>.
 */
public final class ReadableText implements PartVisitor<Void> {
  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote");

  /** Words in braces, which may hold others, or braces alone. */
  private static final Pattern BRACES = Pattern.compile("\\{(?:[^{}']++|\\{[^{}']*+})*+}|[{}]++");

  private final StringBuilder words = new StringBuilder();
  private final List<Parameter> parameters;
  private final boolean withIncluded;

  private final int longest;

  private ReadableText(List<Parameter> parameters, boolean withIncluded, int longest) {
    this.parameters = parameters;
    this.withIncluded = withIncluded;
    this.longest = longest;
  }

  /**
   * Writes {@code parts} of a source text on one line, included messages in full.
   *
   * @param longest how many characters are needed at least: what follows may be missing
   */
  public static String of(List<Part> parts, int longest) {
    return of(parts, new ReadableText(List.of(), true, longest));
  }

  /**
   * Writes {@code message} on one line, with the name of the placeholder in place of an included message, which has a
   * line of its own.
   *
   * @param parameters the parameters of the method, whose names a translation does not have
   */
  public static String of(Message message, List<Parameter> parameters) {
    return of(message.parts(), new ReadableText(parameters, false, Integer.MAX_VALUE));
  }

  private static String of(List<Part> parts, ReadableText text) {
    text.addAll(parts);
    return oneLine(text.words);
  }

  /** Whether {@code element} is a paragraph, a list or the like, rather than part of a line. */
  public static boolean isBlock(Part.Element element) {
    return BLOCKS.contains(element.name());
  }

  /** Writes each run of white space and controls in {@code text} as one space, none at its edges. */
  public static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private Void addAll(List<Part> parts) {
    for (Part part : parts) {
      if (words.length() >= longest) {
        break;
      }
      part.accept(this);
    }
    return null;
  }

  private Void add(String text) {
    words.append(text);
    return null;
  }

  private Void inBrackets(List<Part> content) {
    words.append('[');
    addAll(content);
    return add("]");
  }

  private String name(Parameter shown) {
    return parameters.stream().filter(parameter -> parameter.placeholder().equals(shown.placeholder())).findFirst()
        .orElse(shown).name();
  }

  @Override
  public Void text(Part.Text text) {
    int needed = Math.max(0, longest - words.length());
    String shown = text.value().substring(0, Math.min(needed, text.value().length()));
    return add(shown.indexOf('{') < 0 && shown.indexOf('}') < 0 ? shown : BRACES.matcher(shown).replaceAll("'$0'"));
  }

  @Override
  public Void value(Part.Value value) {
    return add("{" + name(value.parameter()) + "}");
  }

  @Override
  public Void formatted(Part.Formatted formatted) {
    return add("{" + name(formatted.parameter()) + "}");
  }

  /** What is less than the number that the caller passes is not called by its name. */
  @Override
  public Void number(Part.Number number) {
    return add(number.pluralOffset() == 0 ? "{" + name(number.parameter()) + "}" : "#");
  }

  @Override
  public Void link(Part.Link link) {
    return inBrackets(link.content());
  }

  @Override
  public Void definedLink(Part.DefinedLink link) {
    return inBrackets(link.content());
  }

  @Override
  public Void element(Part.Element element) {
    String edge = isBlock(element) ? " " : "";
    add(edge);
    addAll(element.content());
    return add(edge);
  }

  @Override
  public Void voidElement(Part.VoidElement element) {
    return add(" ");
  }

  @Override
  public Void customElement(Part.CustomElement element) {
    return inBrackets(element.content());
  }

  @Override
  public Void block(Part.Block block) {
    return inBrackets(block.content());
  }

  @Override
  public Void choice(Part.Choice choice) {
    add("{" + name(choice.parameter()) + ", " + choice.keyword().word() + ",");
    if (choice.pluralOffset() != 0) {
      add(" offset:" + choice.pluralOffset());
    }
    for (Part.Branch branch : choice.branches()) {
      boolean intl = choice.keyword() == ChoiceKeyword.INTL_PLURAL;
      add(" " + (intl ? IntlPlural.written(branch.selector()) : branch.selector()) + " {");
      addAll(branch.content());
      add("}");
    }
    return add("}");
  }

  @Override
  public Void included(Part.Included included) {
    return withIncluded ? addAll(included.content()) : add("{" + included.placeholder() + "}");
  }
}
