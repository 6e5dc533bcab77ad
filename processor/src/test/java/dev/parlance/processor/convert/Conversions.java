package dev.parlance.processor.convert;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.check.model.CheckedTranslation;
import dev.parlance.processor.compile.CompiledCatalog;
import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.exchange.OpenTranslation;
import dev.parlance.processor.format.arb.ArbCatalogWriter;
import dev.parlance.processor.format.json.JsonCatalogWriter;
import dev.parlance.processor.format.plain.PlainCatalogWriter;
import dev.parlance.processor.format.properties.PropertiesCatalogWriter;
import dev.parlance.processor.format.xliff.XliffCatalogWriter;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.angular.AngularSyntax;
import dev.parlance.processor.syntax.flutter.FlutterSyntax;
import dev.parlance.processor.syntax.icu.IcuSyntax;
import dev.parlance.processor.syntax.javatext.JavaTextSyntax;
import dev.parlance.processor.syntax.text.TextSyntax;
import dev.parlance.processor.testing.CompiledFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Catalogs in a folder, converted. */
record Conversions(CompiledFolder folder) {
  Conversions(Path folder) {
    this(new CompiledFolder(folder));
  }

  Conversions with(String name, String content) {
    folder.with(name, content);
    return this;
  }

  /** A target of files that end with {@code extension}: {@code xlf}, {@code json}, {@code arb}, {@code properties}, txt. */
  static ConversionTarget target(String extension, Syntax syntax, Markup markup) {
    return new ConversionTarget(writer(extension, syntax), new TextNotation(syntax, markup));
  }

  private static CatalogWriter writer(String extension, Syntax syntax) {
    dev.parlance.processor.syntax.Syntax names = switch (syntax) {
      case ICU -> new IcuSyntax(true);
      case MESSAGE_FORMAT -> new JavaTextSyntax();
      case TEXT -> new TextSyntax();
      case ANGULAR -> new AngularSyntax(true);
      case AUTO -> extension.equals("arb") ? new FlutterSyntax(false) : new AngularSyntax(true);
    };
    return switch (extension) {
      case "xlf" -> new XliffCatalogWriter();
      case "json" -> new JsonCatalogWriter(names, false);
      case "arb" -> new ArbCatalogWriter(names);
      case "properties" -> new PropertiesCatalogWriter(names);
      default -> new PlainCatalogWriter(names);
    };
  }

  CompiledCatalog compile(String source, String translations, Syntax syntax, Markup markup) {
    return folder.compile(source, translations, new TextNotation(syntax, markup));
  }

  /** The conversion of {@code catalog}, whose files end with {@code extension}. */
  Conversion convert(CompiledCatalog catalog, String extension, ConversionTarget target)
      throws UnreadableCatalogException {
    CatalogWriter writer = writer(extension, catalog.request().notation().syntax());
    List<OpenTranslation> translations = new ArrayList<>();
    for (CheckedTranslation each : catalog.translations()) {
      CatalogInput input = new CatalogInput(each.path(), folder.content(each.path()), true,
          catalog.request().notation().syntax(), catalog.request().notation().markup());
      translations.add(OpenTranslation.of(catalog, each.locale(), writer.reader(), input, writer.open(input),
          Optional.empty(), Set.of()));
    }
    return Convert.of(catalog, translations, target);
  }
}
