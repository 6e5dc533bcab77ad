package dev.parlance.processor.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.FaultyCatalog;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Placeholders that are written wrong, do not pair, or cannot be expressed. */
class MalformedPlaceholderTest {
  @TempDir
  Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource({"tags", "attributes", "pairs", "meanings"})
  void eachFaultIsReportedOnceWhereItIs(FaultyCatalog catalog, JavaCompilers compiler) {
    catalog.check(folder, compiler);
  }

  static Stream<Arguments> tags() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("content", """
            a one <x id="A">two</x>
            b one <x id="A"> </x>
            """, """
            1:7: malformed-entry: the placeholder's tag is not closed: a placeholder has no content. \
            Write <x id="NAME"/>, or <x id="NAME"></x> with nothing between.
            2:7: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("a tag that is left open", "a one <x id=\"A\"> two\n", """
            1:7: malformed-entry
            """, "a"),
        FaultyCatalog.of("</x> alone", "a one </x> two\nb one <x id=\"A\"/></x> two\n", """
            1:7: malformed-entry: </x> does not close any <x>. \
            Write <x id="NAME"/>, or <x id="NAME"></x> with nothing between.
            2:18: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("<x at the end", "a one <x\nb one <x id=\"A\"\n", """
            1:7: malformed-entry: the placeholder's tag is never closed. Write <x id="NAME"/>.
            2:7: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("/ without >", "a one <x id=\"A\"/ > two\n", """
            1:16: malformed-entry: the / is not followed by >. Write <x id="NAME"/>.
            """, "a"));
  }

  static Stream<Arguments> attributes() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("no id", "a one <x/>\nb one <x equiv-text=\"A\"/>\n", """
            1:7: malformed-entry: the placeholder has no id. Write <x id="NAME"/>.
            2:7: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("no id in two places", "a one <x/> two <x/> three\n", """
            1:7: malformed-entry
            1:16: malformed-entry
            """, "a"),
        FaultyCatalog.of("an empty id", "a one <x id=\"\"/>\nb one <x id=\" \"></x>\n", """
            1:7: malformed-entry
            2:7: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("an attribute twice", "a one <x id=\"A\" id=\"B\"/>\n", """
            1:17: malformed-entry: the attribute id occurs twice. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("typographic quotes", "a one <x id=\u201cA\u201d/>\n", """
            1:13: malformed-entry: the value of id does not begin with a straight quote. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("no quotes", "a one <x id=A/>\nb one <x id=\n", """
            1:13: malformed-entry
            2:13: malformed-entry
            """, "a", "b"),
        FaultyCatalog.of("no space between attributes", "a one <x id=\"A\"equiv-text=\"b\"/>\n", """
            1:16: malformed-entry: a space is missing before this attribute. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("no value", "a one <x id/>\nb one <x =\"A\"/>\nc one <x 1=\"A\"/>\n", """
            1:10: malformed-entry: this is not an attribute of a placeholder. Write <x id="NAME"/>.
            2:10: malformed-entry
            3:10: malformed-entry
            """, "a", "b", "c"),
        FaultyCatalog.of("a value that never ends", "a one <x id=\"A/> two\n", """
            1:13: malformed-entry: the value of id is never closed. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("< in a value", "a one <x id=\"A\" equiv-text=\"<b>\"/> two\n", """
            1:29: malformed-entry: a < is not allowed in the value of equiv-text. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("a control in a value", "a one <x id=\"A\u0001\"/> two\n", """
            1:15: malformed-entry: the character U+0001 is not allowed in the value of id. Write <x id="NAME"/>.
            """, "a"),
        FaultyCatalog.of("& in a value", "a one <x id=\"A\" equiv-text=\"b && c\"/> two\n", """
            1:31: malformed-entry
            """, "a"));
  }

  static Stream<Arguments> pairs() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("an unclosed tag", "a Click <x id=\"START_LINK\"/>here\n", """
            1:9: unbalanced-tag: <x id="START_LINK"/> is never closed. Add <x id="CLOSE_LINK"/> after its content.
            """, "a"),
        FaultyCatalog.of("a close too faulty to be read", "a <x id=\"START_LINK\"/>x<x id=“CLOSE_LINK”/>\n", """
            1:30: malformed-entry
            """, "a"),
        FaultyCatalog.of("an unclosed tag of the caller's", "a x <x id=\"START_LINK^2\"/>y\n", """
            1:5: unbalanced-tag: <x id="START_LINK^2"/> is never closed. Add <x id="CLOSE_LINK^2"/> after its content.
            """, "a"),
        FaultyCatalog.of("two unclosed tags", "a <x id=\"START_LINK\"/>he<x id=\"START_BOLD_TEXT_1\"/>re\n", """
            1:3: unbalanced-tag
            1:25: unbalanced-tag: <x id="START_BOLD_TEXT_1"/> is never closed. \
            Add <x id="CLOSE_BOLD_TEXT"/> after its content.
            """, "a"),
        FaultyCatalog.of("crossed tags", """
            a <x id="START_LINK"/>one<x id="START_BOLD_TEXT"/>two<x id="CLOSE_LINK"/>three<x id="CLOSE_BOLD_TEXT"/>
            """, """
            1:54: unbalanced-tag: <x id="CLOSE_LINK"/> closes <x id="START_LINK"/> while <x id="START_BOLD_TEXT"/>, \
            opened inside it, is still open. Close <x id="START_BOLD_TEXT"/> first.
            """, "a"),
        FaultyCatalog.of("a stray close", "a here<x id=\"CLOSE_LINK\"/>\n", """
            1:7: unbalanced-tag: <x id="CLOSE_LINK"/> closes nothing. \
            Remove it, or add <x id="START_LINK"/> before its content.
            """, "a"),
        FaultyCatalog.of("a close before its start", "a <x id=\"CLOSE_LINK\"/>here<x id=\"START_LINK\"/>\n", """
            1:3: unbalanced-tag: <x id="CLOSE_LINK"/> comes before <x id="START_LINK"/>, which it closes. Swap them.
            """, "a"),
        FaultyCatalog.of("closes before their starts, one of them in a branch",
            "a <x id=\"CLOSE_LINK\"/>b<x id=\"START_LINK_1\"/>c<x id=\"CLOSE_LINK\"/>d<x id=\"START_LINK\"/>\n"
                + "b {n, plural, other {<x id=\"CLOSE_BOLD_TEXT\"/>x<x id=\"START_BOLD_TEXT\"/>}}\n",
            """
            1:3: unbalanced-tag
            2:22: unbalanced-tag
            """, "a", "b"),
        FaultyCatalog.of("a close of another family", "a <x id=\"START_LINK\"/>here<x id=\"CLOSE_BOLD_TEXT\"/>\n", """
            1:3: unbalanced-tag
            1:27: unbalanced-tag
            """, "a"),
        FaultyCatalog.of("tags nested 101 deep",
            "a " + "<x id=\"START_LINK\"/>".repeat(101) + "x" + "<x id=\"CLOSE_LINK\"/>".repeat(101) + "\n", """
            1:2003: malformed-entry: placeholders, plurals and selects are nested more than 100 deep. \
            Close some before opening more, or move some into entries of their own.
            """, "a"));
  }

  static Stream<Arguments> meanings() {
    return FaultyCatalog.underEachCompiler(
        FaultyCatalog.of("251 different placeholders", "a x" + IntStream.range(0, 251)
            .mapToObj(i -> "<x id=\"P" + i + "\"/>").collect(Collectors.joining()) + "\n", """
            1:3: malformed-entry: the text has 251 different placeholders. \
            A Java method takes at most 250; split the text.
            """, "a"));
  }

  @ParameterizedTest
  @EnumSource
  void aTextWithVeryManyProblemsSaysThatTheRestIsNotListed(JavaCompilers compiler) {
    CatalogProject project = CatalogProject.in(folder).option("-Aparlance.detail=true").catalog("a "
        + IntStream.range(0, 300).mapToObj(i -> "<x id=\"CLOSE_" + i + "A\"/>").collect(Collectors.joining()));

    List<String> reports = project.compile(compiler).reports(folder);

    assertEquals(201, reports.size());
    assertEquals(
        List.of("ERROR messages.txt:1:3893: malformed-entry: the text has more than 200 problems, and from here "
            + "on they are not listed. Correct some of the others."),
        reports.stream().filter(report -> report.contains("malformed-entry")).toList());
  }
}
