package dev.parlance.processor.catalog;

import dev.parlance.processor.format.plain.PlainCatalogReader;
import dev.parlance.processor.spi.CatalogReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** The readers of catalogs: those on the processor path and the built-in ones. */
public final class CatalogReaders {
  private static final int START = 1_024;
  private static final String BUILT_IN = "dev.parlance.processor.format.";
  private static final String REPORT = ". Report it to the reader's authors, or correct the processor path.";

  private CatalogReaders() {}

  /**
   * The readers on {@code path}, followed by the built-in ones, wherever on it these are; the last one reads any file.
   *
   * @param errors receives a sentence for each reader that cannot be loaded
   */
  public static List<CatalogReader> load(ClassLoader path, Consumer<String> errors) {
    List<CatalogReader> readers = new ArrayList<>();
    List<CatalogReader> builtIn = new ArrayList<>();
    Iterator<CatalogReader> found = ServiceLoader.load(CatalogReader.class, path).iterator();
    boolean more = true;
    while (more) {
      try {
        more = found.hasNext();
        if (more) {
          CatalogReader reader = found.next();
          (isBuiltIn(reader) ? builtIn : readers).add(new SafeCatalogReader(reader));
        }
      } catch (ServiceConfigurationError broken) {
        Throwable cause = broken.getCause();
        errors.accept("A reader of catalogs cannot be loaded: " + broken.getMessage()
            + (cause == null ? ". Correct its file META-INF/services/" + CatalogReader.class.getName() + "."
                : ": " + cause + REPORT));
      } catch (LinkageError broken) {
        errors.accept("A reader of catalogs cannot be loaded: " + broken + REPORT);
      }
    }
    readers.addAll(builtIn);
    readers.add(new PlainCatalogReader());
    return List.copyOf(readers);
  }

  private static boolean isBuiltIn(CatalogReader reader) {
    return reader.getClass().getName().startsWith(BUILT_IN);
  }

  /** The first of {@code readers}, as {@link #load} returns them, that reads {@code file}. */
  public static CatalogReader choose(List<CatalogReader> readers, CatalogFile file) {
    String name = CatalogFile.name(file.path());
    byte[] start = Arrays.copyOf(file.content(), Math.min(START, file.content().length));
    return readers.stream().filter(reader -> reader.reads(name, start.clone())).findFirst().orElseThrow();
  }
}
