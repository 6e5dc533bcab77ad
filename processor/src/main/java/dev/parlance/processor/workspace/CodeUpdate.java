package dev.parlance.processor.workspace;

import dev.parlance.processor.catalog.CatalogFile;
import dev.parlance.processor.locate.NamesLocator;
import dev.parlance.processor.sync.code.JavaSourceIds;
import dev.parlance.processor.sync.code.NamesFileIds;
import dev.parlance.processor.sync.code.NewIds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes new IDs into code.
 *
 * @param ids the new IDs
 * @param verify whether nothing is written
 * @param encoding the encoding of Java sources
 */
record CodeUpdate(NewIds ids, boolean verify, Charset encoding) {
  /** The file of method names beside the catalog {@code source}. */
  static Path namesBeside(Path source) {
    return source.resolveSibling(NamesLocator.nameFor(CatalogFile.name(source.toString())));
  }

  /**
   * Replaces the IDs in {@code path}, a Java source or a file of names.
   *
   * @return whether there were any
   * @throws WorkspaceException where it cannot be read or written
   */
  boolean update(Path path) throws WorkspaceException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    boolean isNames = path.toString().endsWith(NamesLocator.EXTENSION);
    Charset charset = isNames ? StandardCharsets.UTF_8 : encoding;
    try {
      byte[] before = Files.readAllBytes(path);
      String text = new String(before, charset);
      String after = isNames ? NamesFileIds.replaced(text, ids) : JavaSourceIds.replaced(text, ids);
      if (after.equals(text)) {
        return false;
      }
      if (!Arrays.equals(text.getBytes(charset), before)) {
        throw new WorkspaceException(path + " is not " + charset + ", so it is left as it is.");
      }
      if (!verify) {
        SafeFile.replace(path, before, after.getBytes(charset));
      }
      return true;
    } catch (IOException failed) {
      throw new WorkspaceException(path + " cannot be read: " + IoReason.of(failed) + ".");
    }
  }
}
