package dev.parlance.support;

import dev.parlance.internal.packed.PackedFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The locales of a class as the generator writes them, with a record of what was loaded. */
public final class SampleLocales extends MessageLocales<SampleLocales.Messages> {
  private final PackedTexts[] texts;
  private final List<Integer> loaded = Collections.synchronizedList(new ArrayList<>());

  /**
   * Creates the class with its locales and matches, as {@link MessageLocales} does, and with the texts of each locale.
   */
  public SampleLocales(String locales, String matches, PackedTexts... texts) {
    super(locales, matches);
    this.texts = texts;
  }

  /** The generated class. */
  public static final class Messages {
    private final TextTable texts;

    private Messages(TextTable texts) {
      this.texts = texts;
    }

    public TextTable texts() {
      return texts;
    }

    /** The tag of the locale. */
    public String tag() {
      return texts.locale().toLanguageTag();
    }
  }

  /** Locales without a text. */
  public static SampleLocales withoutTexts(String locales, String matches) {
    PackedTexts[] texts = new PackedTexts[locales.split(" ").length];
    Arrays.fill(texts, packed());
    return new SampleLocales(locales, matches, texts);
  }

  /** The table of a source locale with these texts. */
  static TextTable table(PackedTexts texts) {
    return table("en", texts);
  }

  /** The table of a source locale {@code tag} with these texts. */
  public static TextTable table(String tag, PackedTexts texts) {
    return new SampleLocales(tag, "", texts).source();
  }

  /** Messages in the notation of {@link Sample}, packed; an empty one is missing in the locale. */
  public static PackedTexts packed(String... messages) {
    return packed(PackedTexts.of(messages.length), messages);
  }

  /** Messages in the notation of {@link Sample}, packed with {@code builder}, which takes as many. */
  public static PackedTexts packed(PackedTexts.Builder builder, String... messages) {
    StringBuilder packed = new StringBuilder();
    for (String message : messages) {
      packed.append(Sample.pack(message)).append(PackedFormat.END_TEXT);
    }
    return builder.texts(packed.toString());
  }

  /** The numbers of the locales that were loaded, in order. */
  List<Integer> loaded() {
    return List.copyOf(loaded);
  }

  @Override
  protected Messages messages(TextTable table) {
    return new Messages(table);
  }

  @Override
  protected PackedTexts load(int number) {
    loaded.add(number);
    return texts[number];
  }

  @Override
  protected String[] entries() {
    return new String[] {
      "greeting\u0001name\u001elicence\u0002link\u0001name\u001e", "email.required\u001e8602814243662345124\u001e"
    };
  }
}
