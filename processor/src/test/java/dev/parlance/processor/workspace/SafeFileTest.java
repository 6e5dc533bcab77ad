package dev.parlance.processor.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir
  Path folder;

  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("messages.txt"), "before");
  }

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws Exception {
    SafeFile.replace(file, bytes("before"), bytes("after"));

    assertEquals("after", Files.readString(file));
    assertEquals(List.of("messages.txt"), names());
  }

  @Test
  void aNewFileCanBeReadByAll() throws Exception {
    assumePosix();
    Path other = folder.resolve("other.txt");

    SafeFile.replace(other, new byte[0], bytes("after"));

    assertEquals("after", Files.readString(other));
    assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
  }

  @Test
  void permissionsStay() throws Exception {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw----"));

    SafeFile.replace(file, bytes("before"), bytes("after"));

    assertEquals("rwxrw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void theOwnerStaysWhereTheUserMayGiveFilesAway() throws Exception {
    assumePosix();
    assumeTrue(System.getProperty("user.name").equals("root"));
    Files.setAttribute(file, "unix:uid", 1234);
    Files.setAttribute(file, "unix:gid", 2345);

    SafeFile.replace(file, bytes("before"), bytes("after"));

    assertEquals(1234, Files.getAttribute(file, "unix:uid"));
    assertEquals(2345, Files.getAttribute(file, "unix:gid"));
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("messages.txt"));

    SafeFile.replace(link, bytes("before"), bytes("after"));

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
    assertEquals(List.of("link.txt", "messages.txt"), names());
  }

  @Test
  void whatSomeoneElseChangedOrDeletedMeanwhileIsLeftAsItIs() throws Exception {
    String advice = " was changed meanwhile by someone else. It is left as it is; run the command again.";

    assertEquals(file + advice, refused(file, "older"));
    assertEquals("before", Files.readString(file));
    assertEquals(file + advice, refused(file, ""));
    Files.delete(file);
    assertEquals(file + advice, refused(file, "before"));
    assertEquals(List.of(), names());
  }

  @Test
  void whatCannotBeWrittenIsLeftAsItIs() throws Exception {
    assertEquals(folder + " cannot be written: it is a folder. It is left as it is.",
        refused(folder, "before"));
    Path missing = folder.resolve("missing/messages.txt");
    assertTrue(refused(missing, "").startsWith(missing + " cannot be written: it does not exist"));
    // The name of the file that is written beside it is too long.
    Path named = Files.writeString(folder.resolve("n".repeat(250)), "before");
    assertTrue(refused(named, "before").endsWith(" It is left as it is."));
    assertEquals("before", Files.readString(named));
    assertEquals(List.of("messages.txt", "n".repeat(250)), names());
  }

  @Test
  void aWriteProtectedFileIsLeftAsItIs() throws Exception {
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "root may write everything");

    assertEquals(file + " cannot be written: it is write-protected. It is left as it is.", refused(file, "before"));
    assertEquals("before", Files.readString(file));
  }

  @Test
  void aFileInAWriteProtectedFolderIsLeftAsItIs() throws Exception {
    assumeTrue(folder.toFile().setReadOnly() && !Files.isWritable(folder), "root may write everything");

    assertTrue(refused(file, "before").endsWith(" It is left as it is."));
    assertEquals("before", Files.readString(file));
  }

  private static String refused(Path path, String before) {
    return assertThrows(WorkspaceException.class, () -> SafeFile.replace(path, bytes(before), bytes("after")))
        .getMessage();
  }

  private void assumePosix() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
