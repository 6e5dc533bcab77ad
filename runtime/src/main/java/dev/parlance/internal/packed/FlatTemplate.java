package dev.parlance.internal.packed;

import dev.parlance.internal.locale.LocaleFormat;
import dev.parlance.internal.template.CompiledTemplate;
import dev.parlance.internal.template.OutputFormat;
import dev.parlance.internal.template.Segment;
import dev.parlance.internal.template.Template;
import dev.parlance.internal.text.VisibleText;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text of words, values, links and elements without conditions, as nearly all are. It is compiled as it is packed; its
 * segments are parsed where an output needs them.
 */
public final class FlatTemplate extends Template {
  private static final int NONE = -1;

  private final String packed;

  /** Parsed at the first use, twice where threads race, which does no harm. */
  private List<Segment> segments;

  private FlatTemplate(String packed, LocaleFormat format, CompiledTemplate words) {
    super(format, words);
    this.packed = packed;
  }

  /**
   * The template of {@code packed}, a flat one where it can be.
   *
   * @param packed the packed text as the generator writes it; for any other string the result is undefined
   * @param format the format of the text's locale
   * @param messages returns, by number, the other texts that this one shows
   */
  public static Template of(String packed, LocaleFormat format, IntFunction<Template> messages) {
    if (!isFlat(packed)) {
      return TemplateParser.parse(packed, format, messages);
    }
    boolean plain = packed.indexOf(PackedFormat.START_LINK) < 0 && packed.indexOf(PackedFormat.START_ELEMENT) < 0
        && packed.indexOf(PackedFormat.VOID_ELEMENT) < 0;
    return new FlatTemplate(packed, format, plain ? compile(packed, OutputFormat.TEXT, format) : null);
  }

  /** Whether {@code packed} has nothing that only segments can decide, such as what a link without visible text shows. */
  private static boolean isFlat(String packed) {
    int open = 0;
    int link = NONE;
    for (int at = PackedFormat.endOfWords(packed, 0); at < packed.length(); at =
        PackedFormat.endOfWords(packed, at + 1)) {
      switch (packed.charAt(at)) {
        case PackedFormat.VALUE, PackedFormat.VOID_ELEMENT, PackedFormat.NUMBER, PackedFormat.END_NAME -> {
          // Their arguments and names are not operations.
        }
        case PackedFormat.START_LINK -> {
          if (link != NONE || !showsLetter(packed, at + 2)) {
            return false;
          }
          link = open++;
        }
        case PackedFormat.START_ELEMENT -> {
          if (packed.startsWith("pre", at + 1)) {
            return false;
          }
          open++;
        }
        case PackedFormat.END -> link = --open == link ? NONE : link;
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a character that a reader can see is at {@code index}. */
  private static boolean showsLetter(String packed, int index) {
    char c = packed.charAt(index);
    // The first question spares most texts the class of the second.
    return c > ' ' && c < 0x7f || c >= 0x7f && !VisibleText.isInvisible(packed.codePointAt(index));
  }

  private static CompiledTemplate compile(String packed, OutputFormat outputFormat, LocaleFormat format) {
    CompiledTemplate.Builder builder = new CompiledTemplate.Builder(outputFormat, format);
    compile(packed, 0, builder);
    return builder.build();
  }

  /** Compiles from {@code from} up to the end of the enclosing link or element; returns where it ends. */
  private static int compile(String packed, int from, CompiledTemplate.Builder builder) {
    int at = from;
    while (at < packed.length()) {
      char c = packed.charAt(at);
      switch (c) {
        case PackedFormat.VALUE -> {
          builder.value(PackedFormat.index(packed.charAt(at + 1)));
          at += 2;
        }
        case PackedFormat.NUMBER -> {
          String offset = name(packed, at + 2);
          builder.wholeNumber(PackedFormat.index(packed.charAt(at + 1)), offset.isEmpty() ? 0 : Long.parseLong(offset));
          at += 3 + offset.length();
        }
        case PackedFormat.START_LINK -> {
          builder.startLink(PackedFormat.index(packed.charAt(at + 1)));
          at = compile(packed, at + 2, builder);
          builder.markup("</a>");
        }
        case PackedFormat.START_ELEMENT -> {
          String name = name(packed, at + 1);
          builder.markup("<" + name + ">");
          at = compile(packed, at + 2 + name.length(), builder);
          builder.markup("</" + name + ">");
        }
        case PackedFormat.VOID_ELEMENT -> {
          String name = name(packed, at + 1);
          builder.markup("<" + name + ">");
          at += 2 + name.length();
        }
        case PackedFormat.END -> {
          return at + 1;
        }
        default -> {
          int end = PackedFormat.endOfWords(packed, at);
          builder.words(packed.substring(at, end));
          at = end;
        }
      }
    }
    return at;
  }

  private static String name(String packed, int from) {
    return packed.substring(from, packed.indexOf(PackedFormat.END_NAME, from));
  }

  @Override
  public List<Segment> segments() {
    List<Segment> all = segments;
    if (all == null) {
      all = TemplateParser.segments(packed, localeFormat());
      segments = all;
    }
    return all;
  }

  @Override
  protected CompiledTemplate compileHtml() {
    return compile(packed, OutputFormat.HTML, localeFormat());
  }
}
