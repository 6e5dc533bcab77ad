package dev.parlance.processor.facade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.processor.testing.FacadeProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page on facades advises for texts whose locale, or whose ID, is known later. */
class FacadeRecipesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void anExceptionCarriesATextThatItsHandlerResolves(JavaCompilers compiler) {
    FacadeProject project = contact()
        .type("InvalidForm", "public class InvalidForm extends RuntimeException {",
            "  private static final long serialVersionUID = 1;",
            "  private final transient Function<ContactMessages, String> text;",
            "  public InvalidForm(Function<ContactMessages, String> text) { this.text = text; }",
            "  public String text(ContactMessages messages) { return text.apply(messages); }", "}")
        .type("Form", "public class Form {", "  static void check(String email, String message) {",
            "    if (email.isEmpty()) { throw new InvalidForm(ContactMessages::emailRequired); }",
            "    if (message.length() > 5000) { throw new InvalidForm(m -> m.tooLong(5000)); }", "  }", "}")
        .type("Use", "public class Use {", "  static String handle(String acceptLanguage, String email, String message)"
            + " {",
            "    try { Form.check(email, message); return \"sent\"; } catch (InvalidForm invalid) {",
            "      return invalid.text(ContactMessagesImpl.ofAcceptLanguage(acceptLanguage)); } }",
            "  public static Object[] all() { String letter = \"x\".repeat(5001); return new Object[] {",
            "    handle(\"fr-CH, en\", \"\", \"\"), handle(\"de\", \"a@b\", letter), handle(null, \"a@b\", letter),",
            "    handle(\"fr\", \"a@b\", \"\")}; } }");

    assertEquals(List.of("L’adresse est obligatoire.", "Höchstens 5.000 Zeichen.", "At most 5,000 characters.", "sent"),
        project.shown(compiler));
  }

  @ParameterizedTest
  @EnumSource
  void aValidatorGathersTextsForALocaleThatIsKnownLater(JavaCompilers compiler) {
    FacadeProject project = contact()
        .type("Use", "public class Use {",
            "  static List<Function<ContactMessages, String>> problems(String email, String message) {",
            "    return List.of(ContactMessages::emailRequired, m -> m.tooLong(message.length())); }",
            "  public static Object[] all() { ContactMessages german = ContactMessagesImpl.of(Locale.GERMAN);",
            "    return problems(\"\", \"xx\").stream().map(problem -> problem.apply(german)).toArray(); } }");

    assertEquals(List.of("Die Adresse fehlt.", "Höchstens 2 Zeichen."), project.shown(compiler));
  }

  private FacadeProject contact() {
    return FacadeProject.in(folder)
        .catalog("8602814243662345124 Email is required.", "1234 At most <x id=\"MOST\"/> characters.")
        .translation("fr", "8602814243662345124 L’adresse est obligatoire.",
            "1234 Au plus <x id=\"MOST\"/> caractères.")
        .translation("de", "8602814243662345124 Die Adresse fehlt.", "1234 Höchstens <x id=\"MOST\"/> Zeichen.")
        .type("ContactMessages",
            "@MessageCatalog(value = \"messages.txt\", translations = \"messages.{locale}.txt\")",
            "public interface ContactMessages {",
            "  @MessageId(value = \"8602814243662345124\", text = \"Email is required.\") String emailRequired();",
            "  @MessageId(\"1234\") String tooLong(int most);", "}");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatIsKnownAtRunTimeIsFound(JavaCompilers compiler) {
    FacadeProject project = FacadeProject.in(folder)
        .catalog("error.not-found <x id=\"PATH\"/> was not found.", "error.full The disk is full.",
            "error.other Sorry.",
            "unrelated Text")
        .translation("fr", "error.not-found <x id=\"PATH\"/> est introuvable.", "error.full Le disque est plein.",
            "error.other Désolé.", "unrelated Texte")
        .methods("@MessageId(\"error.not-found\") String notFound(String path);",
            "@MessageId(\"error.full\") String full();", "@MessageId(\"error.other\") String other();",
            "Optional<String> find(String id, Object... arguments);",
            "default String error(String code, Object... arguments) {",
            "  return find(\"error.\" + code, arguments).orElseGet(this::other); }")
        .uses("in(\"fr\").error(\"not-found\", \"/x\")", "in(\"en\").error(\"full\")",
            "in(\"fr\").error(\"unheard-of\")",
            "in(\"fr\").find(\"unrelated\")");

    assertEquals(List.of("/x est introuvable.", "The disk is full.", "Désolé.", "Optional.empty"),
        project.shown(compiler));
  }
}
