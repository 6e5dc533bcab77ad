package dev.parlance.processor.sync.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.spi.CatalogEntry;
import dev.parlance.processor.spi.MessageText;
import dev.parlance.processor.spi.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceIdsTest {
  private static final NewIds IDS = new NewIds(Map.of(
      "111", entry("222", MessageText.of("Say \"now\" \\ then &\nnext")),
      "333", entry("444", MessageText.builder().characters(" Hello ").placeholder("NAME").build()),
      "home.title", entry("home.heading", MessageText.of("Welcome"))));

  @Test
  void theIdOfAnAnnotationIsReplacedInEachFormItHas() {
    assertReplaced("@MessageId(\"111\") String a();", "@MessageId(\"222\") String a();");
    assertReplaced("@MessageId(value = \"111\") String a();", "@MessageId(value = \"222\") String a();");
    assertReplaced("@dev.parlance.MessageId ( /* it is */ \"111\" ) String a();",
        "@dev.parlance.MessageId ( /* it is */ \"222\" ) String a();");
    assertReplaced("@ MessageId(value\n=\n\"\\61\\61\\61\")", "@ MessageId(value\n=\n\"222\")");
    assertReplaced("@MessageId(\"home.title\") String a();", "@MessageId(\"home.heading\") String a();");
    assertReplaced("@MessageId(\"\"\"\n    111\"\"\")", "@MessageId(\"222\")");
  }

  @Test
  void ofSeveralIdsTheOldOnesAreReplaced() {
    assertReplaced("@MessageId({\"111\", \"999\", \"333\"})", "@MessageId({\"222\", \"999\", \"444\"})");
    assertReplaced("@MessageId(value = {\"999\", \"333\"}, text = \"Hi\")",
        "@MessageId(value = {\"999\", \"444\"}, text = \"Hello <x id=\\\"NAME\\\"/>\")");
  }

  @Test
  void thePinnedTextIsReplacedWhereverAndHoweverItIsWritten() {
    String text = "text = \"Say \\\"now\\\" \\\\ then &amp;&#10;next\"";
    assertReplaced("@MessageId(value = \"111\", text = \"Say now\") String a();",
        "@MessageId(value = \"222\", " + text + ") String a();");
    assertReplaced("@MessageId(text = \"Say \" // a comment, \"quoted\"\n    + \"now\", value = \"111\")",
        "@MessageId(" + text + ", value = \"222\")");
    assertReplaced("@MessageId(value = \"111\", text = \"\"\"\n    Say \\\n    \"now\" \\\"\"\" \"\"\")",
        "@MessageId(value = \"222\", " + text + ")");
  }

  @Test
  void whatIsNotCertainStays() {
    assertStays("@MessageId(\"999\")");
    assertStays("@MessageId(value = \"999\", text = \"111\")");
    assertStays("@MessageId(\"111\" + SUFFIX)");
    assertStays("@MessageId(PREFIX + \"111\")");
    assertStays("@MessageId(\"11\" + \"1\")");
    assertStays("@MessageId(Ids.OLD)");
    assertReplaced("@MessageId(value = \"111\", text = START + \" now\")",
        "@MessageId(value = \"222\", text = START + \" now\")");
    assertReplaced("@MessageId(value = \"111\", text = Texts.of(\"Say\"))",
        "@MessageId(value = \"222\", text = Texts.of(\"Say\"))");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "// @MessageId(\"111\")\n",
    "/* @MessageId(\"111\") */",
    "/** {@code @MessageId(\"111\")} */ class A {}",
    "String a = \"@MessageId(\\\"111\\\")\";",
    "String a = \"\"\"\n    @MessageId(\"111\")\n    \"\"\";",
    "char quote = '\"'; String a = \"@MessageId(\" + \"111\";",
    "@MessageIdentity(\"111\") class A {}",
    "@MessageId.Other(\"111\") class A {}",
    "MessageId(\"111\");",
    "new MessageId(\"111\");",
    "@Other(\"111\") class MessageId {}",
    "@MessageId",
    "@MessageId(\"111",
    "@MessageId(/* \"111\"",
    "@interface MessageId { String value() default \"111\"; }",
    ""})
  void whatOnlyLooksLikeAnAnnotationStays(String source) {
    assertStays(source);
  }

  @Test
  void allElseStaysToTheCharacter() {
    assertReplaced(
        "package a;\r\n\r\n@MessageCatalog(\"111\")\r\ninterface A {\r\n\t@MessageId(\"111\")  String a( ) ;\r\n"
            + "  @MessageId(\"333\") String b(@Named(\"111\") Object c); // \"333\"\r\n}",
        "package a;\r\n\r\n@MessageCatalog(\"111\")\r\ninterface A {\r\n\t@MessageId(\"222\")  String a( ) ;\r\n"
            + "  @MessageId(\"444\") String b(@Named(\"111\") Object c); // \"333\"\r\n}");
  }

  private static void assertReplaced(String before, String after) {
    assertEquals(after, JavaSourceIds.replaced(before, IDS));
  }

  private static void assertStays(String source) {
    assertReplaced(source, source);
  }

  private static CatalogEntry entry(String id, MessageText text) {
    return CatalogEntry.of(id, text, Position.START, Position.START);
  }
}
