package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.Compiled;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of methods and parameters. The tests run in Turkish, where i and I are no pair. */
class NamesTest {
  private static final String[][] METHODS = {
      {"8602814243662345124", "m8602814243662345124"},
      {"1", "m1"},
      {"6469b375536342370eefd959bb72a06dc3d5884b", "m6469b375536342370eefd959bb72a06dc3d5884b"},
      {"abcdefabcdefabcdefabcdefabcdefabcdefabcd", "mabcdefabcdefabcdefabcdefabcdefabcdefabcd"},
      {"ABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD", "mABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD"},
      {"abcdefabcdefabcdefabcdefabcdefabcdefabc", "abcdefabcdefabcdefabcdefabcdefabcdefabc"},
      {"contact.email-required", "contactEmailRequired"},
      {"404.title", "m404Title"},
      {"a.1st", "a1st"},
      {"title.info.ID", "titleInfoID"},
      {"Contact", "Contact"},
      {"Is.it.I", "IsItI"},
      {"snake_case.and_more", "snake_caseAnd_more"},
      {"_private", "_private"},
      {"..dots..everywhere..", "dotsEverywhere"},
      {"price($)", "price$"},
      {"path/to:the|text?", "pathToTheText"},
      {"class", "class_"},
      {"true", "true_"},
      {"null", "null_"},
      {"strictfp", "strictfp_"},
      {"int.", "int_"},
      {"Class", "Class"},
      {"record", "record"},
      {"var", "var"},
      {"clone", "clone_"},
      {"equals", "equals_"},
      {"finalize", "finalize_"},
      {"getClass", "getClass_"},
      {"get.class", "getClass_2"},
      {"hashCode", "hashCode_"},
      {"notify", "notify_"},
      {"notifyAll", "notifyAll_"},
      {"toString", "toString_"},
      {"wait", "wait_"},
      {"find", "find_"},
      {"locale", "locale_"},
      {"locales", "locales_"},
      {"number", "number_"},
      {"of", "of_"},
      {"ofAcceptLanguage", "ofAcceptLanguage_"},
      {"texts", "texts"},
      {"main", "main"},
      {"\u00fcber.gr\u00f6\u00dfe", "\u00fcberGr\u00f6\u00dfe"},
      {"\u00e9t\u00e9.\u00e9t\u00e9", "\u00e9t\u00e9\u00c9t\u00e9"},
      {"\u8054\u7cfb.\u90ae\u4ef6", "\u8054\u7cfb\u90ae\u4ef6"},
      {"\u0441\u0441\u044b\u043b\u043a\u0430-\u0434\u0430", "\u0441\u0441\u044b\u043b\u043a\u0430\u0414\u0430"},
      {"cafe\u0301", "cafe\u0301"},
      {"\u0663", "m\u0663"},
      {"\ud801\udc28.\ud801\udc28x", "\ud801\udc28\ud801\udc00x"},
      {"smile.\ud83d\ude00.face", "smileFace"}};

  /** Texts, and the parameters that their methods take. */
  private static final String[][] PARAMETERS = {
      {"Save", ""},
      {x("INTERPOLATION"), "CharSequence interpolation"},
      {x("PH"), "CharSequence ph"},
      {x("INTERPOLATION_1") + x("INTERPOLATION") + x("PH_2"),
          "CharSequence interpolation1, CharSequence interpolation, CharSequence ph2"},
      {x("START_LINK") + x("CLOSE_LINK") + x("START_LINK_1") + x("CLOSE_LINK"), "Link link, Link link1"},
      {x("START_LINK") + "a" + x("CLOSE_LINK") + x("START_LINK") + "b" + x("CLOSE_LINK"), "Link link"},
      {x("B") + x("START_LINK") + x("A") + x("CLOSE_LINK") + x("B"), "CharSequence b, Link link, CharSequence a"},
      {x("START_BOLD_TEXT") + x("LINE_BREAK") + x("CLOSE_BOLD_TEXT"), ""},
      {x("START_TAG_NG_CONTAINER") + x("name") + x("CLOSE_TAG_NG_CONTAINER"), "CharSequence name"},
      {x("USER_NAME") + x("TITLE_ID"), "CharSequence userName, CharSequence titleId"},
      {x("follower-name") + x("user.eMail"), "CharSequence followerName, CharSequence userEMail"},
      {x("Name") + x("INFO"), "CharSequence name, CharSequence info"},
      {x("user_name") + x("USER_NAME") + x("userName"),
          "CharSequence userName, CharSequence userName2, CharSequence userName3"},
      {x("START_LINK") + x("CLOSE_LINK") + x("link"), "Link link, CharSequence link2"},
      {x("class") + x("INT") + x("_"), "CharSequence class_, CharSequence int_, CharSequence value"},
      {x("texts") + x("TEXTS"), "CharSequence texts_, CharSequence texts_2"},
      {x("arguments") + x("locale"), "CharSequence arguments, CharSequence locale"},
      {x("1") + x("2.x") + x("*"), "CharSequence value1, CharSequence value2X, CharSequence value"},
      {x("\u540d\u524d") + x("\u00c9t\u00e9") + x("\ud801\udc00x"),
          "CharSequence \u540d\u524d, CharSequence \u00e9t\u00e9, CharSequence \ud801\udc28x"},
      {x("INTERPOLATION", "{{ user.name }}"), "CharSequence name"},
      {x("INTERPOLATION_7", "{{user.name}}"), "CharSequence name"},
      {x("PH", "this.video.name"), "CharSequence name"},
      {x("PH_1", "count"), "CharSequence count"},
      {x("INTERPOLATION", "{{ user?.profile!.e_mail }}"), "CharSequence e_mail"},
      {x("INTERPOLATION", "{{ user.Name }}"), "CharSequence name"},
      {x("INTERPOLATION", "{{ user.gr\u00f6\u00dfe }}"), "CharSequence gr\u00f6\u00dfe"},
      {x("INTERPOLATION", "{{ user.class }}"), "CharSequence class_"},
      {x("INTERPOLATION", "{{ my.texts }}"), "CharSequence texts_"},
      {x("INTERPOLATION", "{{ x }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ x1 }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ MAX_SIZE }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ user.URL }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ true }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ this }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ user.name() }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ date | short }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ a + bb }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ names[0] }}"), "CharSequence interpolation"},
      {x("INTERPOLATION", "{{ user.name }}") + x("INTERPOLATION_1", "{{ video.name }}"),
          "CharSequence interpolation, CharSequence interpolation1"},
      {x("INTERPOLATION", "{{ user.name }}") + x("name"), "CharSequence interpolation, CharSequence name"},
      {x("INTERPOLATION", "{{ my.link }}") + x("START_LINK") + x("CLOSE_LINK"),
          "CharSequence interpolation, Link link"},
      {x("INTERPOLATION", "{{ user.name }}") + x("INTERPOLATION_1", "{{ user.age }}"),
          "CharSequence name, CharSequence age"},
      {x("USER", "{{ name }}"), "CharSequence user"},
      {x("START_LINK", "&lt;a href=&quot;x&quot;&gt;") + x("CLOSE_LINK", "&lt;/a&gt;"), "Link link"}};

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void idsMakeMethodNames(JavaCompilers compiler) throws ReflectiveOperationException {
    Compiled compiled = CatalogProject.in(folder)
        .catalog(Arrays.stream(METHODS).map(each -> each[0] + " text of " + each[0]).toArray(String[]::new))
        .option("-Aparlance.rules=name-collision:off").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Class<?> type = compiled.load("test.Messages");
    Object messages = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    for (String[] each : METHODS) {
      assertEquals("text of " + each[0], type.getMethod(each[1]).invoke(messages));
    }
    assertEquals(METHODS.length + 7, type.getDeclaredMethods().length);
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersMakeParametersInTheOrderOfTheirFirstAppearance(JavaCompilers compiler) {
    List<String> lines = new ArrayList<>();
    Map<String, String> expected = new LinkedHashMap<>();
    for (String[] each : PARAMETERS) {
      expected.put("t" + lines.size() + " " + each[0], each[1]);
      lines.add("t" + lines.size() + " " + each[0]);
    }

    Compiled compiled = CatalogProject.in(folder).catalog(lines.toArray(String[]::new))
        .option("-Aparlance.rules=empty-link:off").option("-parameters").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Map<String, Method> methods = Arrays.stream(compiled.load("test.Messages").getDeclaredMethods())
        .filter(method -> method.getName().matches("t\\d+"))
        .collect(Collectors.toMap(Method::getName, method -> method));
    Map<String, String> found = new LinkedHashMap<>();
    lines.forEach(line -> found.put(line, signature(methods.get(line.substring(0, line.indexOf(' '))))));
    assertEquals(expected, found);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
        .collect(Collectors.joining(", "));
  }

  private static String x(String id) {
    return "<x id=\"" + id + "\"/>";
  }

  private static String x(String id, String source) {
    return "<x id=\"" + id + "\" equiv-text=\"" + source + "\"/>";
  }
}
