package dev.parlance.processor.command;

import dev.parlance.processor.workspace.ExchangeRun;
import dev.parlance.processor.workspace.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a file of translators back. */
final class ImportCommand implements Command {
  private static final String LOCALE = "locale";
  private static final String FILE = "file";
  private static final String LENIENT = "lenient";

  @Override
  public List<String> help() {
    List<String> help = new ArrayList<>(List.of(
        "Usage: java -jar parlance-processor-VERSION.jar import --locale=TAG --file=FILE",
        "           [OPTION...] SOURCE TRANSLATION...",
        "",
        "Takes the texts of FILE, which 'export' made and translators sent back, into the",
        "translation of the catalog SOURCE. Every text passes the checks of the build first;",
        "what does not is listed with its line in FILE and left out. A TRANSLATION is a file, or",
        "several by a pattern such as 'messages.{locale}.xlf'.",
        "",
        "  --locale=TAG         the locale that FILE is in, such as fr",
        "  --file=FILE          the file: XLIFF, CSV or PO, from whichever tool"));
    help.addAll(CatalogArguments.HELP);
    help.addAll(List.of(
        "  --lenient            succeeds though texts were left out",
        "",
        "The exit status is 0 on success, 1 if a text was left out or a file could not be read or",
        "written, 2 if an argument is wrong."));
    return help;
  }

  @Override
  public Set<String> valued() {
    return CatalogArguments.optionsAnd(LOCALE, FILE);
  }

  @Override
  public Set<String> flags() {
    return Set.of(LENIENT);
  }

  @Override
  public boolean run(Arguments arguments, Output output) throws UsageException {
    String locale = CatalogArguments.locale(arguments, LOCALE);
    Path file = Path.of(arguments.value(FILE).orElseThrow(() -> new UsageException("Name the file: --file=FILE.")));
    CatalogArguments catalog = CatalogArguments.of(arguments);
    return new ExchangeRun(catalog.compiled(), catalog.readers(), output)
        .take(locale, file, arguments.has(LENIENT));
  }
}
