package dev.parlance.processor.locate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder into which a compiler writes classes. */
final class ClassOutput {
  /** The name of a file that nobody has, whose path shows the folder. */
  private static final String NAME = "dev.parlance.nothing";

  private ClassOutput() {}

  /** The folder; empty where the compiler has none, or does not reveal it. Another call may not find it again. */
  static Optional<Path> of(Filer filer) {
    // ECJ names only files that exist, and those to be written, each once. Nothing is written until they are opened.
    return folder(() -> filer.getResource(StandardLocation.CLASS_OUTPUT, "", NAME))
        .or(() -> folder(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", NAME)));
  }

  private static Optional<Path> folder(Callable<FileObject> file) {
    try {
      FileObject found = file.call();
      return found == null ? Optional.empty()
          : FileUri.path(found.toUri()).map(path -> path.normalize().getParent());
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
