package dev.parlance.gradle;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gradle.api.file.FileCollection;
import org.gradle.api.file.FileTreeElement;
import org.gradle.api.specs.Spec;

/** Takes the files that the annotations in some sources may mean; the sources are read when the first file is asked for. */
final class CatalogFilter implements Spec<FileTreeElement> {
  private final FileCollection sources;
  private transient CatalogNames names;

  CatalogFilter(FileCollection sources) {
    this.sources = sources;
  }

  @Override
  public boolean isSatisfiedBy(FileTreeElement element) {
    return element.isDirectory() || names().mayMean(element.getName());
  }

  private synchronized CatalogNames names() {
    if (names == null) {
      try {
        names = CatalogNames.in(sources.getFiles().stream().map(file -> file.toPath()).toList());
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return names;
  }
}
