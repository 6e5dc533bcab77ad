package dev.parlance.processor.catalog;

import dev.parlance.processor.spi.CatalogReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;

/** The readers of catalogs that there are. */
public final class CatalogReaders {
  private static final int START = 1_024;

  private CatalogReaders() {}

  /** The readers that {@code path} has, before those of Parlance; the last reads any file. */
  public static List<CatalogReader> load(ClassLoader path) {
    List<CatalogReader> readers = new ArrayList<>();
    ServiceLoader.load(CatalogReader.class, path).forEach(readers::add);
    readers.add(new PlainCatalogReader());
    return List.copyOf(readers);
  }

  static CatalogReader choose(List<CatalogReader> readers, CatalogFile file) {
    String path = file.path().replace('\\', '/');
    String name = path.substring(path.lastIndexOf('/') + 1);
    byte[] start = Arrays.copyOf(file.content(), Math.min(START, file.content().length));
    return readers.stream().filter(reader -> reader.reads(name, start.clone())).findFirst().orElseThrow();
  }
}
