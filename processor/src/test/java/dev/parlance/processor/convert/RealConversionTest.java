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
import dev.parlance.processor.testing.FlutterApp;
import dev.parlance.processor.testing.ResourceBundles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogs in the folder that {@code -Dparlance.realCatalogs=DIR} names, converted: every text shows the same, or is
 * among the notes.
 */
@EnabledIfSystemProperty(named = "parlance.realCatalogs", matches = ".+")
class RealConversionTest {
  private static final Path REAL = Path.of(System.getProperty("parlance.realCatalogs", ""));

  @TempDir
  Path folder;

  @Test
  void peertubesXliffIsJsonWithMessagesOfIcu() throws UnreadableCatalogException {
    Conversions peertube = new Conversions(REAL.resolve("peertube"));
    CompiledCatalog catalog = peertube.compile("angular.xlf", "angular.{locale}.xlf", Syntax.AUTO, Markup.AUTO);
    convert(peertube, catalog, "xlf", "json", Syntax.ICU);
    convert(peertube, catalog, "xlf", "properties", Syntax.MESSAGE_FORMAT);
  }

  @Test
  void bundlesOfPatternsAreXliffAndJson() throws IOException, UnreadableCatalogException {
    for (ResourceBundles bundle : ResourceBundles.in(REAL.resolve("properties"))) {
      Conversions own = new Conversions(bundle.folder());
      CompiledCatalog catalog =
          own.compile(bundle.source(), bundle.source().replace(".properties", "_{locale}.properties"),
              Syntax.MESSAGE_FORMAT, Markup.AUTO);
      convert(own, catalog, "properties", "xlf", Syntax.ANGULAR);
      convert(own, catalog, "properties", "json", Syntax.ICU);
    }
  }

  @Test
  void fluttersAppsAreJsonWithMessagesOfIcu() throws IOException, UnreadableCatalogException {
    for (FlutterApp app : FlutterApp.in(REAL.resolve("arb"))) {
      Path source = app.root().relativize(app.files().get("en").getParent().resolve("app_en.arb"));
      Conversions own = new Conversions(app.root());
      CompiledCatalog catalog = own.compile(source.toString(), source.toString().replace("_en.arb", "_{locale}.arb"),
          Syntax.AUTO, Markup.AUTO);
      convert(own, catalog, "arb", "json", Syntax.ICU);
    }
  }

  private void convert(Conversions from, CompiledCatalog before, String own, String extension, Syntax syntax)
      throws UnreadableCatalogException {
    Conversion conversion = from.convert(before, own, Conversions.target(extension, syntax, Markup.AUTO));
    Conversions to = new Conversions(new CompiledFolder(folder.resolve(own + extension + before.path().hashCode())))
        .with("messages." + extension, conversion.source().text());
    conversion.translations().forEach(file -> to.with("messages-" + file.locale() + "." + extension, file.text()));
    CompiledCatalog after =
        to.compile("messages." + extension, "messages-{locale}." + extension, syntax, Markup.AUTO);
    Map<String, CheckedEntry> there = new HashMap<>();
    after.entries().forEach(entry -> there.put(entry.entry().id(), entry));
    Map<String, CheckedTranslation> translated = CheckedTranslation.byLocale(after.translations());
    Set<List<String>> noted = conversion.notes().stream().filter(note -> note.effect() != Effect.ADAPTED)
        .map(note -> List.of(note.locale(), note.id())).collect(Collectors.toSet());
    int same = 0;
    int others = 0;
    for (CheckedEntry entry : before.entries()) {
      String id = entry.entry().id();
      CheckedEntry other = there.get(id);
      boolean isNoted = noted.contains(List.of("", id));
      assertTrue(isNoted || other != null, id);
      Alike alike = new Alike();
      if (!isNoted) {
        assertEquals(Optional.empty(), alike.difference(entry.printed(), other.printed()), id);
        same++;
      } else {
        others++;
      }
      for (CheckedTranslation translation : before.translations()) {
        Optional<Message> text = translation.text(entry);
        if (text.isPresent() && !isNoted && !noted.contains(List.of(translation.locale(), id))) {
          Optional<Message> here =
              Optional.ofNullable(translated.get(translation.locale())).flatMap(each -> each.text(other));
          assertTrue(here.isPresent(), translation.locale() + " " + id);
          assertEquals(Optional.empty(),
              alike.in(translation.locale(), Inclusion.of(translation, before.entries())).difference(text.get(),
                  here.get()),
              translation.locale() + " " + id);
          same++;
        } else if (text.isPresent()) {
          others++;
        }
      }
    }
    // A small bundle may have little but what the target lacks.
    assertTrue(same + others < 1_000 || same > 10 * others,
        before.path() + " to " + extension + ": " + others + " texts are not the same");
  }
}
