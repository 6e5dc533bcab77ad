package dev.parlance.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code ids = true}: the IDs as constants. */
class IdsTest {
  @TempDir
  Path folder;

  private CatalogProject project(String... lines) {
    return CatalogProject.in(folder).catalog(lines).annotation("value = \"messages.txt\", ids = true");
  }

  private static Map<String, String> constants(Class<?> ids) throws IllegalAccessException {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Field field : ids.getFields()) {
      assertTrue(Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()), field.toString());
      constants.put(field.getName(), (String) field.get(null));
    }
    return constants;
  }

  @ParameterizedTest
  @EnumSource
  void aConstantIsNamedAsItsMethodInUpperSnakeCase(JavaCompilers compiler) throws IllegalAccessException {
    String[][] names = {
      {"contact.title", "CONTACT_TITLE"},
      {"contact.email-required", "CONTACT_EMAIL_REQUIRED"},
      {"emailRequired", "EMAIL_REQUIRED"},
      {"404.title", "M404_TITLE"},
      {"8602814243662345124", "M8602814243662345124"},
      {"6469b375536342370eefd959bb72a06dc3d5884b", "M6469B375536342370EEFD959BB72A06DC3D5884B"},
      {"parseURLNow", "PARSE_URL_NOW"},
      {"step2Done", "STEP2_DONE"},
      {"user_Name", "USER_NAME"},
      {"ALREADY_UPPER", "ALREADY_UPPER"},
      {"find", "FIND"},
      {"bundle", "BUNDLE"},
      {"class", "CLASS"},
      {"größe.wählen", "GRÖßE_WÄHLEN"},
      {"{min} <b>\"quoted\" \\ */", "MIN_B_QUOTED"},
      {"length", "LENGTH"},
      {"a_", "A"},
      {"a.b", "A_B"},
      {"a_b", "A_B_2"},
      {"a_B", "A_B_4"},
      {"a_b_3", "A_B_3"}};
    Compiled compiled =
        project(Arrays.stream(names).filter(each -> !each[0].contains(" ")).map(each -> each[0] + " x")
            .toArray(String[]::new)).compile(compiler);

    assertEquals(List.of(), compiled.errors());
    Map<String, String> expected = new LinkedHashMap<>();
    Arrays.stream(names).filter(each -> !each[0].contains(" ")).forEach(each -> expected.put(each[1], each[0]));
    Class<?> ids = compiled.load("test.Messages$Ids");
    assertEquals(expected, constants(ids));
    assertTrue(Modifier.isFinal(ids.getModifiers()) && Modifier.isPublic(ids.getModifiers()));
    assertEquals(0, ids.getConstructors().length);
  }

  @ParameterizedTest
  @EnumSource
  void aConstantIsPartOfAnAnnotationsValue(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = project("name.required Tell us your name, please.")
        .source("test.Person", "package test;", "class Person {",
            "  @Deprecated(since = \"{\" + Messages.Ids.NAME_REQUIRED + \"}\") public String name;", "}")
        .compile(compiler);

    assertEquals(List.of(), compiled.errors());
    assertEquals("{name.required}",
        compiled.load("test.Person").getField("name").getAnnotation(Deprecated.class).since());
  }

  @ParameterizedTest
  @EnumSource
  void aFacadeHasTheIdsOfTheEntriesThatItSelects(JavaCompilers compiler) throws IllegalAccessException {
    Compiled compiled =
        FacadeProject.in(folder).catalog("contact.title Contact", "other Other", "c.d Third", "--- Dashes")
            .annotation("value = \"messages.txt\", ids = true")
            .methods("@MessageId(\"contact.title\") String heading();", "String cD();",
                "@MessageId(\"---\") String dashes();")
            .compile(compiler);

    assertEquals(List.of(), compiled.reports());
    assertEquals(Map.of("CONTACT_TITLE", "contact.title", "C_D", "c.d", "M", "---"),
        constants(compiled.load("test.AppImpl$Ids")));
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheOptionThereIsNoSuchClass(JavaCompilers compiler) {
    assertTrue(CatalogProject.in(folder).catalog("a A").compile(compiler).classes().keySet().stream()
        .noneMatch(name -> name.contains("Ids")));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryWhoseTextIsBrokenHasAConstantSoThatNothingElseFails(JavaCompilers compiler) {
    Compiled compiled = project("a <x id=\"START_LINK\"/>never closed").source("test.Use", "package test;",
        "class Use { String a = Messages.Ids.A; }").compile(compiler);

    assertEquals(1, compiled.errors().size(), compiled.errors()::toString);
  }

  @Test
  @Tag("long")
  @EnabledIfSystemProperty(named = "parlance.mutations", matches = ".+", disabledReason = "the profile long runs it")
  void moreIdsThanAClassFileHoldsAreInAChainOfClasses() throws IllegalAccessException {
    Compiled compiled = project(IntStream.range(0, 45_000).mapToObj(i -> "k" + i + " x").toArray(String[]::new))
        .source("test.Use", "package test;", "@SuppressWarnings({Messages.Ids.K0, Messages.Ids.K44999})",
            "class Use {}")
        .compile(JavaCompilers.JAVAC);

    assertEquals(List.of(), compiled.errors());
    assertEquals(45_000, constants(compiled.load("test.Messages$Ids")).size());
  }
}
