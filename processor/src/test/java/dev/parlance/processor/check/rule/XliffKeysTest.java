package dev.parlance.processor.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of XLIFF's units that are the keys, beside IDs that are numbers. */
class XliffKeysTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void unitsBelongTogetherByTheirNames(JavaCompilers compiler) {
    Compiled compiled = compile(compiler, unit("1", "cart.title", "Cart", "") + unit("2", "cart.empty", "Empty", ""),
        unit("1", "cart.empty", "Empty", "Vide") + unit("2", "cart.title", "Cart", "Panier <x id=\"PH\"/>")
            + unit("3", "cart.title", "Cart", "Panier"));

    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "WARNING messages.fr.xlf:2:173: unknown-placeholder: the source text has no <x id=\"PH\"/>. Remove it. Until"
            + " then the text is set aside, and another locale's is shown.",
        "NOTE messages.fr.xlf:2:235: duplicate-id: duplicate ID cart.title: line 2 defines it. The first that is not"
            + " blank counts; remove the other.",
        "NOTE messages.xlf:2:29: xliff-keys: the resname (in XLIFF 2: name) of 2 of 2 units is the ID, here and in"
            + " translations: cart.title, cart.empty. Their id is not looked at."),
        compiled.reports(folder));
    assertEquals(List.of("Cart", "Empty", "Vide"), List.of(compiled.shown("en", "cartTitle"),
        compiled.shown("en", "cartEmpty"), compiled.shown("fr", "cartEmpty")));
  }

  @Test
  void aUnitWithoutANameKeepsItsId() {
    Compiled compiled = compile(JavaCompilers.JAVAC,
        unit("1", "cart.title", "Cart", "") + unit("2", "cart.empty", "Empty", "") + unit("foo", "", "Foo", ""),
        unit("foo", "", "Foo", "Fou") + unit("7", "cart.title", "Cart", "Panier")
            + unit("8", "cart.empty", "Empty", "V"));

    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "NOTE messages.xlf:2:29: xliff-keys: the resname (in XLIFF 2: name) of 2 of 3 units is the ID, here and in"
            + " translations: cart.title, cart.empty. Their id is not looked at.",
        "WARNING messages.xlf:2:166: foreign-syntax: 1 unit has no resname (in XLIFF 2: name), which is the ID of the"
            + " others; the id counts: foo. Give each unit one."),
        compiled.reports(folder));
    assertEquals(List.of("Fou", "Panier"), List.of(compiled.shown("fr", "foo"), compiled.shown("fr", "cartTitle")));
  }

  @Test
  void namesOfFewUnitsOrWithDuplicatesDoNotCount() {
    assertEquals(List.of("NOTE messages.xlf has translations in fr.",
        "WARNING messages.xlf:2:17: foreign-syntax: 1 unit has a resname (in XLIFF 2: name), which does not count, since"
            + " it is not on most units or not different on each; the id counts: a. Give each unit one of its own,"
            + " which is then the ID, or remove them."),
        compile(JavaCompilers.JAVAC, unit("a", "key", "A", "") + unit("b", "", "B", ""),
            unit("a", "", "A", "Un") + unit("b", "", "B", "Deux")).reports(folder));
    assertEquals(List.of("NOTE messages.xlf has translations in fr.", "WARNING messages.xlf:2:17: foreign-syntax"),
        compile(JavaCompilers.JAVAC, unit("a", "key", "A", "") + unit("b", "key", "B", ""),
            unit("a", "", "A", "Un") + unit("b", "", "B", "Deux")).places(folder));
  }

  @Test
  void namesThatAreTheIdsOrStandBesideDigestsAreNoFinding() {
    assertEquals(List.of("NOTE messages.xlf has translations in fr."), compile(JavaCompilers.JAVAC,
        unit("a", "a", "A", "") + unit("b", "b", "B", ""), unit("b", "b", "B", "Deux") + unit("a", "", "A", "Un"))
        .reports(folder));
    assertEquals(List.of("NOTE messages.xlf has translations in fr."), compile(JavaCompilers.JAVAC,
        unit("f3cb54a31b2dfbbbe4a27e4a17ca5ae3f1e22a6a", "title", "A", "")
            + unit("a3cb54a31b2dfbbbe4a27e4a17ca5ae3f1e22a6a", "", "B", ""),
        unit("f3cb54a31b2dfbbbe4a27e4a17ca5ae3f1e22a6a", "title", "A", "Un")
            + unit("a3cb54a31b2dfbbbe4a27e4a17ca5ae3f1e22a6a", "", "B", "Deux"))
        .reports(folder));
  }

  @Test
  void inXliff2ItIsTheName() {
    Compiled compiled = CatalogProject.in(folder)
        .file("messages.xlf",
            "<xliff version=\"2.0\"><file id=\"f\"><unit id=\"1\" name=\"cart.title\"><segment><source>"
                + "Cart</source></segment></unit></file></xliff>")
        .file("messages.fr.xlf", "<xliff version=\"1.2\"><file><body>" + unit("9", "cart.title", "Cart", "Panier")
            + "</body></file></xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\"").compile(JavaCompilers.JAVAC);

    assertEquals(List.of("NOTE messages.xlf has translations in fr.", "NOTE messages.xlf:1:54: xliff-keys"),
        compiled.places(folder));
    assertEquals("Panier", compiled.shown("fr", "cartTitle"));
  }

  private Compiled compile(JavaCompilers compiler, String source, String translation) {
    return CatalogProject.in(folder).file("messages.xlf", "<xliff version=\"1.2\"><file><body>", source,
        "</body></file></xliff>")
        .file("messages.fr.xlf", "<xliff version=\"1.2\"><file><body>", translation, "</body></file></xliff>")
        .annotation("value = \"messages.xlf\", translations = \"messages.{locale}.xlf\", required = {}")
        .compile(compiler);
  }

  private static String unit(String id, String name, String source, String target) {
    return "<trans-unit id=\"" + id + "\"" + (name.isEmpty() ? "" : " resname=\"" + name + "\"") + "><source>" + source
        + "</source>" + (target.isEmpty() ? "" : "<target>" + target + "</target>") + "</trans-unit>";
  }
}
