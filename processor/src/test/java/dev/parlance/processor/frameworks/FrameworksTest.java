package dev.parlance.processor.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parlance.MessageBundle;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.awt.Component;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.swing.JButton;
import javax.swing.JInternalFrame;
import javax.swing.JLabel;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Libraries that ask for texts by keys are given the bundle of a generated class. */
class FrameworksTest {
  @TempDir
  Path folder;

  private Class<?> messages(String values, String... sources) {
    CatalogProject project = CatalogProject.in(folder).annotation("value = \"m.properties\","
        + " translations = \"m{_locale}.properties\"" + values);
    if (sources.length > 0) {
      project.source("test.Person", sources);
    }
    return project.compile(JavaCompilers.JAVAC).load("test.Messages");
  }

  private static MessageBundle bundle(Class<?> messages, Locale locale) {
    try {
      return (MessageBundle) messages.getMethod("bundle")
          .invoke(messages.getMethod("of", Locale.class).invoke(null, locale));
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(failed);
    }
  }

  private void write(String name, String... lines) {
    CatalogProject.in(folder).file(name, lines);
  }

  @CommandLine.Command(name = "copy")
  static class Copy {
    @CommandLine.Option(names = "--target")
    String target;

    @CommandLine.Parameters(paramLabel = "FILE")
    List<String> files;
  }

  @Test
  void picocliReadsItsUsageFromTheBundle() {
    write("m.properties", "usage.description = Copies files. It's quick.", "target = where to",
        "FILE[0..*] = the files");
    write("m_de.properties", "usage.description = Kopiert Dateien. Geht's auch schneller?", "target = wohin",
        "FILE[0..*] = die Dateien");
    Class<?> messages = messages("");

    CommandLine copy = new CommandLine(new Copy());
    copy.setResourceBundle(bundle(messages, Locale.GERMAN).asResourceBundle());

    assertEquals(List.of("Usage: copy [--target=<target>] [FILE...]", "Kopiert Dateien. Geht's auch schneller?",
        "      [FILE...]           die Dateien", "      --target=<target>   wohin"),
        copy.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().map(String::stripTrailing).toList());
  }

  @Test
  void swingShowsTheStringsOfTheBundle() {
    write("m.properties", "title = Save {0}?", "save = Don't wait",
        "files = {0} has {1,number,integer} files, it''s big");
    write("m_fr.properties", "title = Enregistrer «\u00a0{0}\u00a0»\u00a0?", "save = N'attendez pas",
        "files = {0}\u00a0: {1,number,integer} fichiers, c''est gros");
    ResourceBundle strings = bundle(messages(""), Locale.FRENCH).asResourceBundle();

    JInternalFrame window =
        new JInternalFrame(
            new MessageFormat(strings.getString("title"), strings.getLocale()).format(new Object[] {"a"}));
    window.add(new JLabel(
        new MessageFormat(strings.getString("files"), strings.getLocale()).format(new Object[] {"C:\\", 1234})));
    window.add(new JButton(strings.getString("save")));

    assertEquals("Enregistrer «\u00a0a\u00a0»\u00a0?", window.getTitle());
    assertEquals(List.of("C:\\\u00a0: 1\u202f234 fichiers, c'est gros", "N'attendez pas"),
        Arrays.stream(window.getContentPane().getComponents()).map(FrameworksTest::text).toList());
  }

  private static String text(Component component) {
    return component instanceof JLabel label ? label.getText() : ((JButton) component).getText();
  }

  @Test
  void constraintsNameTheIdsOfTheCatalog() throws ReflectiveOperationException {
    write("m.properties", "name.required = Tell us your name, please.",
        "password.length = It's between {min} and {max} characters, {not} an attribute, ${x}",
        "jakarta.validation.constraints.Email.message = This isn't an address.");
    write("m_de.properties", "name.required = Wie heißen Sie?", "password.length = Zwischen {min} und {max} Zeichen");
    Class<?> messages = messages(", ids = true", "package test;", "import jakarta.validation.constraints.*;",
        "public class Person {",
        "  @NotBlank(message = \"{\" + Messages.Ids.NAME_REQUIRED + \"}\") String name = \" \";",
        "  @Size(min = 8, max = 20, message = \"{\" + Messages.Ids.PASSWORD_LENGTH + \"}\") String password = \"x\";",
        "  @Email String mail = \"x\";", "  @Min(18) int age = 3;",
        "  @Null(message = \"as it is\") String none = \"\";",
        "}");
    Constructor<?> person = messages.getClassLoader().loadClass("test.Person").getDeclaredConstructor();

    assertEquals(
        List.of("It's between 8 and 20 characters, {not} an attribute, ${x}", "Tell us your name, please.",
            "This isn't an address.", "as it is", "must be greater than or equal to 18"),
        violations(messages, Locale.ENGLISH, person.newInstance()));
    assertEquals(
        List.of("This isn't an address.", "Wie heißen Sie?", "Zwischen 8 und 20 Zeichen", "as it is",
            "muss größer-gleich 18 sein"),
        violations(messages, Locale.GERMAN, person.newInstance()));
  }

  private static List<String> violations(Class<?> messages, Locale locale, Object person) {
    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
        .defaultLocale(locale)
        .messageInterpolator(new BundleInterpolator(asked -> bundle(messages, locale), inLocale(locale)))
        .buildValidatorFactory()) {
      return factory.getValidator().validate(person).stream().map(ConstraintViolation::getMessage).sorted().toList();
    }
  }

  /** The default one without expressions; it is asked for the default locale, which no test may change. */
  private static jakarta.validation.MessageInterpolator inLocale(Locale locale) {
    ParameterMessageInterpolator others = new ParameterMessageInterpolator();
    return new jakarta.validation.MessageInterpolator() {
      @Override
      public String interpolate(String message, Context context) {
        return others.interpolate(message, context, locale);
      }

      @Override
      public String interpolate(String message, Context context, Locale asked) {
        return others.interpolate(message, context, locale);
      }
    };
  }
}
