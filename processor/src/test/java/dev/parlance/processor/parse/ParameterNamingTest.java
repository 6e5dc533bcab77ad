package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments above an entry that name its arguments. */
class ParameterNamingTest {
  private final List<String> lines = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>();

  @TempDir
  Path folder;

  /** An entry with {@code text} below {@code comment}, whose method has {@code expected} as its parameters. */
  private void entry(String comment, String text, String expected) {
    lines.add(comment);
    lines.add("text" + parameters.size() + " = " + text);
    parameters.add(expected);
  }

  private void check() {
    Compiled compiled = CatalogProject.in(folder).file("messages.properties", lines.toArray(String[]::new))
        .annotation("\"messages.properties\"").compile(JavaCompilers.JAVAC);

    assertTrue(compiled.success(), compiled.errors().toString());
    String source = compiled.source("test.Messages").replaceAll("\\s+", " ");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      int from = source.indexOf(" text" + i + "(");
      found.add(source.substring(source.indexOf('(', from) + 1, source.indexOf(')', from)));
    }
    assertEquals(parameters, found);
  }

  @Test
  void aCommentNamesArguments() {
    entry("# {0} file name", "{0}", "String fileName");
    entry("! {0}: file name", "{0}", "String fileName");
    entry("# {0}: number of files, {1} - the folder", "{0,number} {1}", "Number numberOfFiles, String folder");
    entry("# Parameters: {0} = date, {1} = time.", "{1} {0}", "String date, String time");
    entry("# where {0} = user name and {1} = group name", "{0} {1}", "String userName, String groupName");
    entry("# {0} is the user; {1} is a group (of users)", "{0} {1}", "String user, String group");
    entry("# @param {0} the user", "{0}", "String user");
    entry("# {0} User ID", "{0}", "String userID");
    entry("# {0} URL", "{0}", "String url");
    entry("# {0} user_name", "{0}", "String userName");
    entry("# {0} файл", "{0}", "String \\u0444\\u0430\\u0439\\u043b");
    entry("# {0} number of files", "{0, plural, one {# file} other {# files}}", "long numberOfFiles");
    entry("# {1} the limit", "{0} of {1}", "String arg0, String limit");
    entry("# {2} is not used", "{0}", "String arg0");
    check();
  }

  @Test
  void theCommentMayHaveSeveralLinesDirectlyAboveTheEntry() {
    entry("# Shown in the title.\n# * {0} — the user\n#   {1}: folder\n! {2}  size", "{0} {1} {2}",
        "String user, String folder, String size");
    entry("# {0} lost\n", "{0}", "String arg0");
    entry("# {0} lost\n\n# {0} found", "{0}", "String found");
    entry("# {0} the first\n# {0} the second", "{0}", "String first");
    check();
  }

  @Test
  void aNameIsALegalOneThatNoOtherHas() {
    entry("# {0} class", "{0}", "String class_");
    entry("# {0} texts", "{0}", "String texts_");
    entry("# {0} name, {1} name", "{0} {1}", "String name, String name2");
    entry("# {0}: arg1", "{0} {1}", "String arg0, String arg1");
    entry("# {0} file name, {1} file-name", "{0} {1}", "String fileName, String arg1");
    check();
  }

  @Test
  void whatIsNotANameIsNotTaken() {
    entry("# {0} is the name of the user who was invited to the project", "{0}", "String arg0");
    entry("# {0} will be replaced by the file name", "{0}", "String arg0");
    entry("# Shown when {0} is missing.", "{0}", "String arg0");
    entry("# {0} is missing", "{0}", "String arg0");
    entry("# {0} must be positive", "{0} must be positive", "String arg0");
    entry("# {0} not found", "{0} not found", "String arg0");
    entry("# Deletes {0} files", "Deletes {0} files", "String arg0");
    entry("# {0} users online", "Now {0} users online!", "String arg0");
    entry("# {0} of {1} files", "{0} of {1}", "String arg0, String arg1");
    entry("# {0} the name of the\n# user", "{0}", "String arg0");
    entry("# <b>{0}</b> the name", "{0}", "String arg0");
    entry("# {0} 2nd number", "{0}", "String arg0");
    entry("# {0} file's name", "{0}", "String arg0");
    entry("# {0}: http://example.com", "{0}", "String arg0");
    entry("# {0} - {1}", "{0} - {1}", "String arg0, String arg1");
    entry("# {0}", "{0}", "String arg0");
    entry("# {name} user, { 0 } user, {0 user", "{0}", "String arg0");
    entry("# {0} " + "x".repeat(2_000), "{0}", "String arg0");
    check();
  }

  @Test
  void namedVariablesKeepTheirNames() {
    entry("# {0} user, {n} number", "{n, plural, one {# file} other {# files}} {0}", "String user, long n");
    check();
  }
}
