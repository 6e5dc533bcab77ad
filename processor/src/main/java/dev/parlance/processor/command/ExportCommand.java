package dev.parlance.processor.command;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.exchange.ExchangeFormat;
import dev.parlance.processor.exchange.Selection;
import dev.parlance.processor.workspace.ExchangeRun;
import dev.parlance.processor.workspace.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a file for translators. */
final class ExportCommand implements Command {
  private static final String LOCALE = "locale";
  private static final String FORMAT = "format";
  private static final String ALL = "all";
  private static final String FILE = "output";

  @Override
  public List<String> help() {
    List<String> help = new ArrayList<>(List.of(
        "Usage: java -jar parlance-processor-VERSION.jar export --locale=TAG [OPTION...]",
        "           SOURCE TRANSLATION...",
        "",
        "Writes one file for the translators of a locale, with the texts of the catalog SOURCE",
        "that are missing, defective or to be reviewed. A TRANSLATION is a file, or several by a",
        "pattern such as 'messages.{locale}.xlf'. 'import' takes the file back.",
        "",
        "  --locale=TAG         the locale to translate into, such as fr"));
    help.addAll(CatalogArguments.HELP);
    help.addAll(List.of(
        "  --format=FORMAT      xliff (which it is if it is not given), csv or po",
        "  --all                all texts, translated or not",
        "  --output=FILE        the file; translate-SOURCE.TAG.xlf in this folder if it is not given",
        "",
        "The exit status is 0 on success, 1 if a file could not be read or written, 2 if an",
        "argument is wrong."));
    return help;
  }

  @Override
  public Set<String> valued() {
    return CatalogArguments.optionsAnd(LOCALE, FORMAT, FILE);
  }

  @Override
  public Set<String> flags() {
    return Set.of(ALL);
  }

  @Override
  public boolean run(Arguments arguments, Output output) throws UsageException {
    String locale = CatalogArguments.locale(arguments, LOCALE);
    CatalogArguments catalog = CatalogArguments.of(arguments);
    ExchangeFormat format = arguments.value(FORMAT, ExchangeFormat.XLIFF);
    Path file = Path.of(arguments.value(FILE).orElseGet(
        () -> ExchangeRun.fileName(CatalogFile.name(catalog.files().path()), locale, format)));
    return new ExchangeRun(catalog.compiled(), catalog.readers(), output)
        .send(locale, arguments.has(ALL) ? Selection.ALL : Selection.PENDING, format, file);
  }
}
