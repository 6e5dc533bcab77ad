package dev.parlance.processor.command;

import dev.parlance.Markup;
import dev.parlance.Syntax;
import dev.parlance.processor.catalog.TextNotation;
import dev.parlance.processor.catalog.WrittenFormat;
import dev.parlance.processor.workspace.ConvertRun;
import dev.parlance.processor.workspace.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a catalog in another format and syntax. */
final class ConvertCommand implements Command {
  private static final String TO = "to";
  private static final String TO_SYNTAX = "to-syntax";
  private static final String TO_MARKUP = "to-markup";
  private static final String FOLDER = "output";

  @Override
  public List<String> help() {
    List<String> help = new ArrayList<>(List.of(
        "Usage: java -jar parlance-processor-VERSION.jar convert --to=FORMAT --output=FOLDER",
        "           [OPTION...] SOURCE TRANSLATION...",
        "",
        "Writes the catalog SOURCE and its translations in another format, into FOLDER, and lists",
        "every text that is not the same there. The files that there are stay. A TRANSLATION is a",
        "file, or several by a pattern such as 'messages.{locale}.xlf'.",
        "",
        "  --to=FORMAT          plain, xliff, xliff2, json, angular-json, properties or arb",
        "  --to-syntax=SYNTAX   angular, message-format, icu or text; that of the format if it is not",
        "                       given",
        "  --to-markup=MARKUP   none, html or tags; that of the syntax if it is not given",
        "  --output=FOLDER      where the files are written; they have the names of the old ones"));
    help.addAll(CatalogArguments.HELP);
    help.addAll(List.of(
        "",
        "The exit status is 0 on success, 1 if a file could not be read or written, 2 if an",
        "argument is wrong."));
    return help;
  }

  @Override
  public Set<String> valued() {
    return CatalogArguments.optionsAnd(TO, TO_SYNTAX, TO_MARKUP, FOLDER);
  }

  @Override
  public Set<String> flags() {
    return Set.of();
  }

  @Override
  public boolean run(Arguments arguments, Output output) throws UsageException {
    if (arguments.value(TO).isEmpty() || arguments.value(FOLDER).isEmpty()) {
      throw new UsageException(
          "Name the format and the folder: --to=FORMAT --output=FOLDER. --help lists the formats.");
    }
    WrittenFormat format = arguments.value(TO, WrittenFormat.XLIFF);
    TextNotation notation =
        new TextNotation(arguments.value(TO_SYNTAX, Syntax.AUTO), arguments.value(TO_MARKUP, Markup.AUTO));
    CatalogArguments catalog = CatalogArguments.of(arguments);
    return new ConvertRun(catalog.compiled(), catalog.readers(), output)
        .convert(format, notation, Path.of(arguments.value(FOLDER).orElseThrow()));
  }
}
