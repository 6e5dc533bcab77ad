package dev.parlance.processor.catalog;

import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Place;
import dev.parlance.processor.report.Rule;
import dev.parlance.processor.report.Scope;
import dev.parlance.processor.report.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the plain catalog: UTF-8, one entry a line, the ID, spaces or tabs, the text.
 *
 * <p>Blank lines and lines that begin with {@code #} are skipped. Lines end with LF, CRLF or CR. Raw spaces and tabs at
 * the edges of a text are dropped. Whatever is wrong is a finding, and reading goes on with the next line.
 */
public final class PlainCatalogReader {
  private final Scope scope;
  private final Consumer<Finding> findings;

  /** A reader of a catalog for {@code scope} that hands what is wrong to {@code findings}. */
  public PlainCatalogReader(Scope scope, Consumer<Finding> findings) {
    this.scope = scope;
    this.findings = findings;
  }

  /** Reads {@code file}; never fails. */
  public Catalog read(CatalogFile file) {
    Utf8 decoded = Utf8.decode(file.content());
    SourceText source = new SourceText(file.path(), Lines.of(decoded.text()));
    if (decoded.firstFault() >= 0) {
      reportNotUtf8(file, source, decoded);
      if (looksLikeUtf16(file.content())) {
        return new Catalog(source, List.of());
      }
    }
    List<Entry> entries = new ArrayList<>();
    boolean blank = true;
    for (int number = 1; number <= source.lines().size(); number++) {
      String line = source.line(number);
      if (isBlank(line) || line.charAt(0) == '#') {
        continue;
      }
      blank = false;
      if (isSpace(line.charAt(0))) {
        report(new Place(source, number, 1), Rule.MALFORMED_ENTRY,
            "the line begins with a space or tab, so it has no ID.",
            "Begin it with the entry's ID, or with # to make it a comment.");
      } else {
        entries.add(entry(line, number));
      }
    }
    if (blank && decoded.firstFault() < 0) {
      report(new Place(source, 1, 1), Rule.CATALOG_UNREADABLE, "the catalog has no entry.",
          "Write one entry a line: the ID, a space, the text.");
    }
    return new Catalog(source, entries);
  }

  private static Entry entry(String line, int number) {
    int idEnd = 0;
    while (idEnd < line.length() && !isSpace(line.charAt(idEnd))) {
      idEnd++;
    }
    int start = idEnd;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    int end = line.length();
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return new Entry(line.substring(0, idEnd), line.substring(start, end), number, start + 1);
  }

  private void reportNotUtf8(CatalogFile file, SourceText source, Utf8 decoded) {
    List<String> before = Lines.of(decoded.text().substring(0, decoded.firstFault()));
    int column = before.get(before.size() - 1).length() + 1;
    String guess = looksLikeUtf16(file.content()) ? "; it looks like UTF-16" : "";
    report(new Place(source, before.size(), column), Rule.CATALOG_UNREADABLE,
        "the file is not UTF-8 from here on" + guess + ".", "Save it as UTF-8.");
  }

  private void report(Place place, Rule rule, String problem, String advice) {
    String line = place.source().line(place.line());
    findings.accept(new Finding(rule, scope, place, new Finding.Subject("", line), problem, advice));
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe);
  }

  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isSpace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
