package dev.parlance.processor.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.check.model.CheckedEntry;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.convert.ConversionNote.Effect;
import dev.parlance.processor.message.Message;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.CompiledFolder;
import dev.parlance.processor.testing.Fuzz;
import dev.parlance.processor.testing.IcuMessageGenerator;
import dev.parlance.processor.testing.PatternGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random messages, converted: whatever the build shows otherwise afterwards is among the notes. */
class FuzzedConversionTest {
  private static final int MESSAGES = 300;
  private static final int MOST = 20_000;

  private static final List<String> WORDS = List.of("a", "it's", "l'", "''", "'", "{", "}", "#", "<", ">", "&amp;", "&",
      "é ", " ", "x\n y", "  ", "|", "\u00a0", "{0}", "{name}", "'{'", "\\", "\"", "<b>", "</b>", "<link>", "</link>",
      "<a href=\"/x\">", "</a>", "<br>", "<icon/>", "<x1>", "</x1>");

  private final Fuzz fuzz = Fuzz.of("conversions");
  private final IcuMessageGenerator messages = new IcuMessageGenerator(fuzz);
  private final PatternGenerator patterns = new PatternGenerator(fuzz);

  @TempDir
  Path folder;

  /** A catalog's format, syntax and markup. */
  private record Notation(String extension, Syntax syntax, Markup markup) {}

  private static final List<Notation> TARGETS = List.of(new Notation("json", Syntax.ICU, Markup.AUTO),
      new Notation("xlf", Syntax.ANGULAR, Markup.AUTO), new Notation("properties", Syntax.MESSAGE_FORMAT, Markup.AUTO),
      new Notation("properties", Syntax.MESSAGE_FORMAT, Markup.TAGS), new Notation("txt", Syntax.ICU, Markup.AUTO),
      new Notation("txt", Syntax.ANGULAR, Markup.AUTO), new Notation("json", Syntax.ANGULAR, Markup.AUTO),
      new Notation("arb", Syntax.AUTO, Markup.AUTO), new Notation("xlf", Syntax.TEXT, Markup.AUTO),
      new Notation("json", Syntax.ICU, Markup.HTML), new Notation("properties", Syntax.MESSAGE_FORMAT, Markup.HTML));

  @Test
  void messagesOfIcuAreTheSameOrNoted() throws UnreadableCatalogException {
    convert(new Notation("json", Syntax.ICU, Markup.AUTO),
        () -> fuzz.once(2) ? messages.next() : words() + messages.next() + words());
  }

  @Test
  void messagesOfIcuWithHtmlAreTheSameOrNoted() throws UnreadableCatalogException {
    convert(new Notation("json", Syntax.ICU, Markup.HTML), () -> words() + messages.next() + words());
  }

  @Test
  void patternsAreTheSameOrNoted() throws UnreadableCatalogException {
    convert(new Notation("properties", Syntax.MESSAGE_FORMAT, Markup.AUTO),
        () -> fuzz.once(2) ? patterns.next() : words() + patterns.next());
  }

  @Test
  void textsOfAngularAreTheSameOrNoted() throws UnreadableCatalogException {
    convert(new Notation("json", Syntax.ANGULAR, Markup.AUTO), () -> words() + angular() + words());
  }

  @Test
  void textsOfFlutterAreTheSameOrNoted() throws UnreadableCatalogException {
    convert(new Notation("arb", Syntax.AUTO, Markup.AUTO), messages::next);
  }

  private String angular() {
    return switch (fuzz.random().nextInt(5)) {
      case 0 -> "{$START_LINK}" + words() + "{$CLOSE_LINK}";
      case 1 -> "{$START_BOLD_TEXT}" + words() + "{$INTERPOLATION}{$CLOSE_BOLD_TEXT}{$LINE_BREAK}";
      case 2 -> "{$START_TAG_SPAN}{$INTERPOLATION_1}{$CLOSE_TAG_SPAN}";
      case 3 -> "{VAR_PLURAL, plural, =1 {" + words() + "} other {# {$INTERPOLATION}" + words() + "}}";
      default -> messages.next();
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int left = fuzz.random().nextInt(4); left > 0; left--) {
      words.append(fuzz.pick(WORDS));
    }
    return words.toString();
  }

  private void convert(Notation from, Supplier<String> texts) throws UnreadableCatalogException {
    Map<String, String> source = new LinkedHashMap<>();
    Map<String, String> french = new LinkedHashMap<>();
    for (int i = 0; i < Fuzz.count(MESSAGES, MOST); i++) {
      source.put("k" + i, texts.get());
      french.put("k" + i, fuzz.once(3) ? texts.get() : source.get("k" + i).replace("a", "à"));
    }
    Conversions conversions = new Conversions(folder.resolve("from"))
        .with("messages." + from.extension(), file(from.extension(), source))
        .with("messages_fr." + from.extension(), file(from.extension(), french));
    CompiledCatalog catalog =
        conversions.compile("messages." + from.extension(), "messages_{locale}." + from.extension(),
            from.syntax(), from.markup());
    assertTrue(catalog.entries().stream().filter(entry -> !entry.broken()).count() > source.size() / 20);
    for (Notation to : TARGETS) {
      Conversion conversion = conversions.convert(catalog, from.extension(),
          Conversions.target(to.extension(), to.syntax(), to.markup()));
      compare(catalog, conversion, from, to);
    }
  }

  private void compare(CompiledCatalog before, Conversion conversion, Notation from, Notation to) {
    String extension = to.extension();
    CompiledCatalog after = new Conversions(new CompiledFolder(folder.resolve(from + " to " + to)))
        .with("messages." + extension, conversion.source().text())
        .with("messages_fr." + extension, conversion.translations().get(0).text())
        .compile("messages." + extension, "messages_{locale}." + extension, to.syntax(), to.markup());
    Map<String, CheckedEntry> there = new HashMap<>();
    after.entries().forEach(entry -> there.put(entry.entry().id(), entry));
    Set<String> noted = noted(conversion, "");
    Set<String> notedInFrench = noted(conversion, "fr");
    Set<String> leftOut = conversion.notes().stream().filter(note -> note.effect() == Effect.LEFT_OUT)
        .map(note -> note.locale() + note.id()).collect(Collectors.toSet());
    int same = 0;
    for (CheckedEntry entry : before.entries()) {
      String id = entry.entry().id();
      assertEquals(leftOut.contains(id), !there.containsKey(id), () -> id + " " + entry.entry().text());
      if (!there.containsKey(id)) {
        continue;
      }
      assertTrue(!there.get(id).broken(), id);
      Alike alike = new Alike();
      Optional<String> difference = alike.difference(entry.printed(), there.get(id).printed());
      if (!noted.contains(id)) {
        assertEquals(Optional.empty(), difference, () -> id + " " + entry.entry().text() + " is "
            + there.get(id).entry().text());
        same++;
      }
      Optional<Message> own = french(before).flatMap(translation -> translation.text(entry));
      Optional<Message> other = french(after).flatMap(translation -> translation.text(there.get(id)));
      boolean left = leftOut.contains("fr" + id);
      assertTrue(own.isEmpty() || left != other.isPresent(), () -> "fr " + id + own);
      if (own.isPresent() && other.isPresent() && !noted.contains(id) && !notedInFrench.contains(id)) {
        assertEquals(Optional.empty(), alike.in("fr").difference(own.get(), other.get()),
            () -> "fr " + id + own + other);
      }
    }
    assertTrue(same > 0, from + " to " + to);
  }

  private static Optional<CheckedTranslation> french(CompiledCatalog catalog) {
    return catalog.translations().stream().findFirst();
  }

  private static Set<String> noted(Conversion conversion, String locale) {
    return conversion.notes().stream().filter(note -> note.effect() != Effect.ADAPTED)
        .filter(note -> note.locale().equals(locale)).map(ConversionNote::id).collect(Collectors.toSet());
  }

  private static String file(String extension, Map<String, String> texts) {
    if (extension.equals("properties")) {
      Properties properties = new Properties();
      properties.putAll(texts);
      StringWriter file = new StringWriter();
      try {
        properties.store(file, null);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return file.toString();
    }
    List<String> members = new ArrayList<>();
    texts.forEach((id, text) -> members.add("\"" + id + "\": \"" + escaped(text) + "\""));
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped
          .append(c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : c);
    }
    return escaped.toString();
  }
}
