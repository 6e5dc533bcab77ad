package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of generated methods, asked of the JDK's own completion and Javadoc parser. */
class CompletionTest {
  @TempDir
  Path folder;

  private Compiled compiled;

  @BeforeEach
  void compile() {
    compiled = CatalogProject.in(folder)
        .catalog("# The contact form",
            "email.required Email is required.",
            "email.valid 1 &lt; 2 &amp; {@code *&#47;} \\u002a/ @see <x id=\"INTERPOLATION\" equiv-text=\"{{ user.name }}\"/>",
            "8602814243662345124 A name is required.",
            "licence Under the <x id=\"START_LINK\"/>AGPLv3 licence<x id=\"CLOSE_LINK\"/>"
                + " of <x id=\"holder\"/>, see <x id=\"START_LINK_1\"/><x id=\"CLOSE_LINK\"/>.")
        .option("-g")
        .compile(JavaCompilers.JAVAC);
  }

  @Test
  void methodsAreOfferedByTheirFirstLetters() throws IOException {
    try (JShell shell = shell()) {
      assertEquals(List.of("emailRequired()", "emailValid("), suggestions(shell, "messages.em"));
      assertEquals(List.of("m8602814243662345124()"), suggestions(shell, "messages.m86"));
      assertEquals(List.of("of(", "ofAcceptLanguage("), suggestions(shell, "Messages.of"));
    }
  }

  @Test
  void signaturesShowWhatAMethodTakesAndReturns() throws IOException {
    try (JShell shell = shell()) {
      assertEquals(List.of("String Messages.emailRequired()"), signatures(shell, "messages.emailRequired("));
      assertEquals(List.of("String Messages.emailValid(String name)"), signatures(shell, "messages.emailValid("));
      assertEquals(List.of("RichText Messages.licence(Link link, Link link1, String holder)"),
          signatures(shell, "messages.licence("));
    }
  }

  @Test
  void documentationShowsTheTextTheIdThePlaceAndTheParameters() throws IOException {
    Map<String, List<String>> documentation = documentation(compiled.source("test.Messages"));

    assertEquals(List.of("Email is required.", "ID email.required, messages.txt:2", "Returns the text"),
        documentation.get("emailRequired"));
    assertEquals(List.of("1 < 2 & '{@code */}' \\u002a/ @see {name}", "ID email.valid, messages.txt:3",
        "name: for INTERPOLATION", "Returns the text"), documentation.get("emailValid"));
    assertEquals(List.of("A name is required.", "ID 8602814243662345124, messages.txt:4", "Returns the text"),
        documentation.get("m8602814243662345124"));
    assertEquals(List.of("Under the [AGPLv3 licence] of {holder}, see [].", "ID licence, messages.txt:5",
        "link: around \"AGPLv3 licence\"", "link1: for a link without text", "holder: for holder", "Returns the text"),
        documentation.get("licence"));
  }

  /** A shell in which {@code messages} is there. */
  private JShell shell() throws IOException {
    Path classes = folder.resolve("classes");
    for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
      Path file = classes.resolve(each.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    JShell shell = JShell.builder().executionEngine("local").build();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      shell.addToClasspath(path);
    }
    shell.addToClasspath(classes.toString());
    shell.eval("import dev.parlance.*;");
    shell.eval("import test.Messages;");
    shell.eval("Messages messages = Messages.of(java.util.Locale.ENGLISH);");
    return shell;
  }

  private static List<String> suggestions(JShell shell, String typed) {
    return shell.sourceCodeAnalysis().completionSuggestions(typed, typed.length(), new int[1]).stream()
        .map(Suggestion::continuation).distinct().toList();
  }

  private static List<String> signatures(JShell shell, String typed) {
    return shell.sourceCodeAnalysis().documentation(typed, typed.length(), false).stream()
        .map(Documentation::signature).toList();
  }

  /** Each method's documentation as it is read: the paragraphs, then the parameters. */
  private static Map<String, List<String>> documentation(String source) throws IOException {
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(
        null, null, null, List.of(), null, List.of(JavaFileObjects.forSourceString("test.Messages", source)));
    DocTrees trees = DocTrees.instance(task);
    Map<String, List<String>> documentation = new TreeMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          documentation.put(method.getName().toString(), Reader.read(trees, getCurrentPath()));
          return null;
        }
      }.scan(new TreePath(unit), null);
    }
    return documentation;
  }

  /** Reads a comment as a browser would show it. */
  private static final class Reader extends DocTreeScanner<Void, Void> {
    private final DocTrees trees;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private Reader(DocTrees trees) {
      this.trees = trees;
    }

    static List<String> read(DocTrees trees, TreePath method) {
      Reader reader = new Reader(trees);
      DocCommentTree comment = trees.getDocCommentTree(method);
      reader.scan(comment, null);
      reader.endParagraph();
      return reader.paragraphs;
    }

    @Override
    public Void visitText(TextTree text, Void nothing) {
      paragraph.append(text.getBody());
      return null;
    }

    @Override
    public Void visitEntity(EntityTree entity, Void nothing) {
      paragraph.append(trees.getCharacters(entity));
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree code, Void nothing) {
      paragraph.append(code.getBody().getBody());
      return null;
    }

    @Override
    public Void visitStartElement(StartElementTree element, Void nothing) {
      endParagraph();
      return null;
    }

    @Override
    public Void visitReturn(ReturnTree result, Void nothing) {
      endParagraph();
      paragraph.append("Returns ");
      return scan(result.getDescription(), nothing);
    }

    @Override
    public Void visitParam(ParamTree parameter, Void nothing) {
      endParagraph();
      paragraph.append(parameter.getName()).append(": ");
      return scan(parameter.getDescription(), nothing);
    }

    private void endParagraph() {
      if (paragraph.length() > 0) {
        paragraphs.add(paragraph.toString().strip());
        paragraph.setLength(0);
      }
    }
  }
}
