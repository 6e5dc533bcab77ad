package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.CatalogWriter;
import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.OpenCatalog;
import dev.parlance.processor.edit.ReadEntries;
import dev.parlance.processor.edit.xml.XmlContent;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogInput;
import dev.parlance.processor.spi.CatalogReader;
import dev.parlance.processor.spi.FileText;
import dev.parlance.processor.spi.Position;
import dev.parlance.processor.spi.UnreadableCatalogException;
import dev.parlance.processor.syntax.Nesting;
import java.util.ArrayList;
import java.util.List;

/** Writes XLIFF 1.2 and 2. */
public final class XliffCatalogWriter implements CatalogWriter {
  private final UnitLayout blank;

  private XliffCatalogWriter(UnitLayout blank) {
    this.blank = blank;
  }

  /** A writer whose new files are XLIFF 1.2; it opens those of both versions. */
  public XliffCatalogWriter() {
    this(new Xliff12Layout());
  }

  /** A writer whose new files are XLIFF 2; it opens those of both versions. */
  public static XliffCatalogWriter ofVersion2() {
    return new XliffCatalogWriter(new Xliff2Layout());
  }

  /** A writer whose new files are of the version of {@code file}. */
  public static XliffCatalogWriter like(CatalogInput file) {
    return XliffCatalogReader.isVersion2(file) ? ofVersion2() : new XliffCatalogWriter();
  }

  @Override
  public CatalogReader reader() {
    return new XliffCatalogReader();
  }

  @Override
  public OpenCatalog open(CatalogInput input) throws UnreadableCatalogException {
    ReadEntries read = ReadEntries.of(input, reader());
    FileText file = input.text();
    XmlElement root = XmlContent.root(file.toString());
    if (!root.name().equals("xliff")) {
      throw new UnreadableCatalogException(Position.START, "its elements have a prefix, as <" + root.name() + "> has.",
          "Such a file cannot be changed. Export it without one.");
    }
    UnitLayout layout = root.value("version").startsWith("2") ? new Xliff2Layout() : new Xliff12Layout();
    List<XmlElement> all = new ArrayList<>();
    List<XmlElement> parents = new ArrayList<>();
    collect(root, layout, 0, all, parents);
    if (parents.isEmpty()) {
      throw new UnreadableCatalogException(file.position(root.start()), "it has no <" + layout.parent() + ">.",
          "Add one, in which units can be.");
    }
    List<XliffUnit> units = new ArrayList<>();
    for (XmlElement element : all) {
      read.in(element.start(), element.contentStart())
          .ifPresent(entry -> units.add(new XliffUnit(element, layout, entry,
              input.translation() ? layout.state(element, entry) : EntryState.TRANSLATED)));
    }
    return new XliffFile(file.toString(), layout, units, all, parents.get(0), file::canEncode, input.translation());
  }

  private static void collect(
      XmlElement element, UnitLayout layout, int depth, List<XmlElement> units, List<XmlElement> parents) {
    if (element.name().equals(layout.parent())) {
      parents.add(element);
    }
    for (XmlElement child : element.children()) {
      if (child.name().equals(layout.unit())) {
        units.add(child);
      } else if (depth < Nesting.DEEPEST) {
        collect(child, layout, depth + 1, units, parents);
      }
    }
  }

  @Override
  public String blank(String sourceLocale, String locale) {
    return blank.blank(sourceLocale, locale);
  }

  @Override
  public boolean leavesOutUntranslated() {
    return false;
  }
}
