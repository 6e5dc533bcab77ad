package com.acme.shop;

import dev.parlance.MessageBundle;
import dev.parlance.processor.frameworks.BundleInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import picocli.CommandLine;

public class Main {
  public static void print(PrintStream out) {
    bundle(out, Locale.ENGLISH);
    picocli(out);
    swing(Locale.ENGLISH, "Ada", 1234);
    validate(out);
  }

  private static void bundle(PrintStream out, Locale locale) {
    MessageBundle bundle = Messages.of(locale).bundle();
    bundle.format("cart.items", 3);             // Optional[3 items]
    bundle.format("no.such.key");               // Optional.empty
    bundle.ids();                               // all keys, in the order of the catalog
  }

  private static void picocli(PrintStream out) {
    CommandLine copy = new CommandLine(new Copy());
    copy.setResourceBundle(Messages.of(Locale.getDefault()).bundle().asResourceBundle());

    out.print(copy.getUsageMessage(CommandLine.Help.Ansi.OFF));
  }

  private static void swing(Locale locale, String user, int count) {
    ResourceBundle strings = Messages.of(locale).bundle().asResourceBundle();
    new JButton(strings.getString("save"));
    new JLabel(new MessageFormat(strings.getString("files"), strings.getLocale()).format(new Object[] {user, count}));
  }

  private static void validate(PrintStream out) {
    ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
        .messageInterpolator(new BundleInterpolator(
            locale -> Messages.of(locale).bundle(), new ParameterMessageInterpolator()))
        .buildValidatorFactory();

    Person person = new Person();
    person.password = "short";
    factory.getValidator().validate(person).stream().map(violation -> violation.getMessage())
        .sorted(Comparator.naturalOrder()).forEach(out::println);
    factory.close();
  }
}
