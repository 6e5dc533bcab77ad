package dev.parlance.processor.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.testing.CompiledFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A catalog of XLIFF and its translations in a folder. */
final class Translations {
  private final CompiledFolder folder;
  private final CatalogWriter writer = new XliffCatalogWriter();
  private final TextNotation notation;

  Translations(Path folder) {
    this(folder, TextNotation.AUTO);
  }

  private Translations(Path folder, TextNotation notation) {
    this.folder = new CompiledFolder(folder);
    this.notation = notation;
  }

  /** The catalogs of {@code folder} with texts in {@code syntax}. */
  static Translations in(Path folder, Syntax syntax) {
    return new Translations(folder, new TextNotation(syntax, Markup.AUTO));
  }

  Translations with(String name, String content) {
    folder.with(name, content);
    return this;
  }

  /** The translation of {@code messages.xlf} into {@code locale}, in a file that need not exist. */
  OpenTranslation open(String locale, Set<String> toReview) throws UnreadableCatalogException {
    CompiledCatalog catalog = folder.compile("messages.xlf", "messages.{locale}.xlf", notation);
    String name = "messages." + locale + ".xlf";
    byte[] content = Files.exists(folder.path().resolve(name)) ? folder.content(name)
        : writer.blank("en", locale).getBytes(UTF_8);
    CatalogInput input = input(name, content, true);
    return OpenTranslation.of(catalog, locale, writer.reader(), input, writer.open(input),
        Optional.of(writer.open(input("messages.xlf", folder.content("messages.xlf"), false))), toReview);
  }

  private CatalogInput input(String name, byte[] content, boolean translation) {
    return new CatalogInput(
        folder.path().resolve(name).toString(), content, translation, notation.syntax(), notation.markup());
  }
}
