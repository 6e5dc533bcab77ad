package dev.parlance.processor.exchange.po;

import dev.parlance.processor.exchange.protect.PlainCodes;
import dev.parlance.processor.exchange.unit.ExportedFile;
import dev.parlance.processor.exchange.unit.ExportedUnit;
import dev.parlance.processor.exchange.unit.Reason;

/**
 * Writes a file for translators as PO: the ID is the context, and plurals are ICU's text.
 *
 * @see <a href="https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html">GNU gettext, PO files</a>
 */
public final class PoExchangeWriter {
  private PoExchangeWriter() {}

  /** The text of the file. */
  public static String write(ExportedFile file) {
    StringBuilder out = new StringBuilder();
    String header = "Project-Id-Version: " + file.original() + "\n"
        + "Language: " + file.locale().replace('-', '_') + "\n"
        + "MIME-Version: 1.0\n"
        + "Content-Type: text/plain; charset=UTF-8\n"
        + "Content-Transfer-Encoding: 8bit\n"
        + "X-Generator: Parlance\n"
        + "X-Source-Language: " + file.sourceLocale().replace('-', '_') + "\n";
    out.append("msgid \"\"\n").append(PoString.write("msgstr", header));
    file.units().forEach(unit -> unit(unit, file.type(), out));
    return out.toString();
  }

  private static void unit(ExportedUnit unit, String type, StringBuilder out) {
    out.append('\n');
    comment(unit.description(), out);
    comment(unit.meaning().isBlank() ? "" : "Meaning: " + unit.meaning(), out);
    unit.maxLength().ifPresent(length -> comment("At most " + length + " characters.", out));
    unit.notes().forEach(note -> comment(note, out));
    out.append("#: ").append(type).append('.').append(unit.method()).append('\n');
    boolean fuzzy = unit.translation().isPresent() && unit.reason() != Reason.TRANSLATED;
    out.append(fuzzy ? "#, fuzzy\n" : "");
    out.append(PoString.write("msgctxt", unit.id()));
    out.append(PoString.write("msgid", PlainCodes.write(unit.source(), unit.codes())));
    out.append(PoString.write(
        "msgstr", unit.translation().map(text -> PlainCodes.write(text, unit.codes())).orElse("")));
  }

  private static void comment(String comment, StringBuilder out) {
    comment.lines().filter(line -> !line.isBlank())
        .forEach(line -> out.append("#. ").append(line.strip()).append('\n'));
  }
}
