package dev.parlance.processor.names;

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

/** The names of methods and parameters. The tests run in Turkish, where i and I are not a pair. */
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
    {"bundle", "bundle_"},
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
    {x("INTERPOLATION"), "String interpolation"},
    {x("PH"), "String ph"},
    {x("INTERPOLATION_1") + x("INTERPOLATION") + x("PH_2"),
      "String interpolation, String interpolation1, String ph2"},
    {x("START_LINK") + x("CLOSE_LINK") + x("START_LINK_1") + x("CLOSE_LINK"), "Link link, Link link1"},
    {x("START_LINK") + "a" + x("CLOSE_LINK") + x("START_LINK") + "b" + x("CLOSE_LINK"), "Link link"},
    {pair("LINK_TERMS") + x("START_LINK_PRIVACY_2") + x("CLOSE_LINK"), "Link privacy2, Link terms"},
    {pair("LINK_2FA") + x("LINK_TERMS"), "Link link2fa, String linkTerms"},
    {x("B") + x("START_LINK") + x("A") + x("CLOSE_LINK") + x("B"), "String a, String b, Link link"},
    {x("START_BOLD_TEXT") + x("LINE_BREAK") + x("CLOSE_BOLD_TEXT"), ""},
    {x("START_TAG_NG_CONTAINER") + x("name") + x("CLOSE_TAG_NG_CONTAINER"), "String name"},
    {x("USER_NAME") + x("TITLE_ID"), "String titleId, String userName"},
    {x("follower-name") + x("user.eMail"), "String followerName, String userEMail"},
    {x("Name") + x("INFO"), "String info, String name"},
    {x("user_name") + x("USER_NAME") + x("userName"),
      "String userName, String userName2, String userName3"},
    {x("START_LINK") + x("CLOSE_LINK") + x("link"), "Link link, String link2"},
    {x("class") + x("INT") + x("_"), "String int_, String value, String class_"},
    {x("texts") + x("TEXTS"), "String texts_, String texts_2"},
    {x("arguments") + x("locale"), "String arguments, String locale"},
    {x("1") + x("2.x") + x("*"), "String value, String value1, String value2X"},
    {x("\u540d\u524d") + x("\u00c9t\u00e9") + x("\ud801\udc00x"),
      "String \u00e9t\u00e9, String \u540d\u524d, String \ud801\udc28x"},
    {x("INTERPOLATION", "{{ user.name }}"), "String name"},
    {x("INTERPOLATION_7", "{{user.name}}"), "String name"},
    {x("PH", "this.video.name"), "String name"},
    {x("PH_1", "count"), "String count"},
    {x("INTERPOLATION", "{{ user?.profile!.e_mail }}"), "String e_mail"},
    {x("INTERPOLATION", "{{ user.Name }}"), "String name"},
    {x("INTERPOLATION", "{{ user.gr\u00f6\u00dfe }}"), "String gr\u00f6\u00dfe"},
    {x("INTERPOLATION", "{{ user.class }}"), "String class_"},
    {x("INTERPOLATION", "{{ my.texts }}"), "String texts_"},
    {x("INTERPOLATION", "{{ x }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ x1 }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ MAX_SIZE }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ user.URL }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ true }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ this }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ user.name() }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ date | short }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ a + bb }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ names[0] }}"), "String interpolation"},
    {x("INTERPOLATION", "{{ user.name }}") + x("INTERPOLATION_1", "{{ video.name }}"),
      "String interpolation, String interpolation1"},
    {x("INTERPOLATION", "{{ user.name }}") + x("name"), "String interpolation, String name"},
    {x("INTERPOLATION", "{{ my.link }}") + x("START_LINK") + x("CLOSE_LINK"),
      "String interpolation, Link link"},
    {x("INTERPOLATION", "{{ user.name }}") + x("INTERPOLATION_1", "{{ user.age }}"),
      "String age, String name"},
    {x("USER", "{{ name }}"), "String user"},
    {x("START_LINK", "&lt;a href=&quot;x&quot;&gt;") + x("CLOSE_LINK", "&lt;/a&gt;"), "Link link"},
    {x("user name") + x(" a  b ") + x("a-b"), "String aB, String aB2, String userName"},
    {x("TAG_IMG") + x("TAG_IMG_1") + x("TAG_IMG"), "Element img, Element img1"},
    {pair("TAG_SPAN") + pair("TAG_SPAN_1"), "Element span, Element span1"},
    {x("START_TAG_SPAN_1") + pair("TAG_SPAN") + x("CLOSE_TAG_SPAN"), "Element span, Element span1"},
    {pair("TAG_MY_ICON") + pair("TAG_MY-CARD") + pair("my.box"), "Element myCard, Element myIcon, Element myBox"},
    {pair("TAG_VIDEO") + x("video") + x("TAG_VIDEO"), "Element video, Element video2, String video3"},
    {pair("BLOCK_IF") + pair("BLOCK_ELSE") + pair("BLOCK_IF_1"),
      "boolean blockElse, boolean blockIf, boolean blockIf1"},
    {x("START_BLOCK_IF") + x("PH") + pair("BLOCK_IF") + x("CLOSE_BLOCK_IF"), "boolean blockIf, String ph"},
    {plural("VAR_PLURAL", "#"), "long count"},
    {plural("VAR_PLURAL_1", "#"), "long count1"},
    {plural("VAR_PLURAL_1", plural("VAR_PLURAL", "#")), "long count, long count1"},
    {select("VAR_SELECT", "a"), "String choice"},
    {select("VAR_SELECT_2", select("VAR_SELECT", plural("VAR_PLURAL", "#"))),
      "String choice, String choice2, long count"},
    {plural("VAR_PLURAL", "#") + x("count") + x("COUNT"), "long count, String count2, String count3"},
    {x("count") + plural("count", "#"), "long count"},
    {plural("count", x("count") + x("PH")) + x("count"), "long count, String ph"},
    {plural("n", "#") + "{n, selectordinal, other {#}}", "long n"},
    {select("gender", x("gender")) + x("gender"), "String gender"},
    {select("gender", x("B") + x("A")) + x("C"), "String a, String b, String c, String gender"},
    {plural("class", "#") + select("texts", "a") + plural("INT", "#"), "long int_, long class_, String texts_"},
    {plural("follower-count", "#") + plural("user.Count", "#"), "long followerCount, long userCount"},
    {plural("1", "#") + select("0", "a"), "long value1, String value0"},
    {x("INTERPOLATION", "{{ user.count }}") + plural("VAR_PLURAL", "#"), "String interpolation, long count"},
    {plural("n", x("START_LINK") + "a" + x("CLOSE_LINK") + pair("TAG_B")), "long n, Link link, Element b"},
    {x("ICU") + x("ICU_1") + x("ICU"), "String icu, String icu1"},
    {"{first} " + x("last") + " {a, b}", "String last"}};

  /** Texts that refer to others. */
  private static final String[][] REFERRING = {
    {"own", plural("VAR_PLURAL", "#") + x("NAME"), "long count, String name"},
    {"once", to("own", "ICU"), "long count, String name"},
    {"twice", to("own", "ICU") + to("own", "ICU_1") + to("own", "ICU"),
      "long count, long count2, String name, String name2"},
    {"among", x("name") + to("own", "ICU") + plural("count", "#"),
      "String name2, String name, long count2, long count"},
    {"nested", pair("TAG_SPAN") + to("twice", "ICU"),
      "Element span, long count, long count2, String name, String name2"},
    {"link", x("START_LINK") + "a" + x("CLOSE_LINK") + pair("BLOCK_IF"), "Link link, boolean blockIf"},
    {"linked", to("link", "ICU") + x("START_LINK") + "a" + x("CLOSE_LINK"), "Link link2, Link link, boolean blockIf"},
    {"words", "Save", ""},
    {"constant", to("words", "ICU"), ""}};

  @TempDir
  Path folder;

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
    assertEquals(METHODS.length + 8, type.getDeclaredMethods().length);
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersMakeParametersOrderedByNameWithinTheirGroup(JavaCompilers compiler) {
    List<String[]> entries = new ArrayList<>();
    for (String[] each : PARAMETERS) {
      entries.add(new String[] {"t" + entries.size(), each[0], each[1]});
    }

    assertSignatures(entries, compiler);
  }

  @ParameterizedTest
  @EnumSource
  void aReferenceTakesTheParametersOfTheEntryItNames(JavaCompilers compiler) {
    assertSignatures(List.of(REFERRING), compiler);
  }

  private void assertSignatures(List<String[]> entries, JavaCompilers compiler) {
    Compiled compiled = CatalogProject.in(folder)
        .catalog(entries.stream().map(entry -> entry[0] + " " + entry[1]).toArray(String[]::new))
        .option("-Aparlance.rules=empty-link:off,foreign-syntax:off").option("-parameters").compile(compiler);

    assertEquals(List.of(), compiled.reports());
    Map<String, Method> methods = Arrays.stream(compiled.load("test.Messages").getDeclaredMethods())
        .collect(Collectors.toMap(Method::getName, method -> method, (one, other) -> one));
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (String[] entry : entries) {
      expected.put(entry[0] + " " + entry[1], entry[2]);
      found.put(entry[0] + " " + entry[1], signature(methods.get(entry[0])));
    }
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

  private static String pair(String family) {
    return x("START_" + family) + "a" + x("CLOSE_" + family.replaceFirst("_[0-9]+$", ""));
  }

  private static String plural(String variable, String other) {
    return "{" + variable + ", plural, other {" + other + "}}";
  }

  private static String select(String variable, String other) {
    return "{" + variable + ", select, other {" + other + "}}";
  }

  private static String to(String entry, String id) {
    return "<x id=\"" + id + "\" xid=\"" + entry + "\"/>";
  }

  private static String x(String id, String source) {
    return "<x id=\"" + id + "\" equiv-text=\"" + source + "\"/>";
  }
}
