package com.acme.shop.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class CustomerTest {
  private static final Customer WRONG = new Customer(" ", "secret");

  @Test
  void violationsAreInTheLanguageOfTheRequest() {
    assertEquals(List.of("It's between 8 and 20 characters.", "Tell us your name, please."),
        violations(Locale.ENGLISH));
    assertEquals(List.of("C'est entre 8 et 20 caractères.", "Votre nom, s'il vous plaît."),
        violations(Locale.CANADA_FRENCH));
  }

  private static List<String> violations(Locale request) {
    try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
        .messageInterpolator(new BundleInterpolator(
            locale -> Messages.of(request).bundle(), new ParameterMessageInterpolator()))
        .buildValidatorFactory()) {
      return factory.getValidator().validate(WRONG).stream().map(violation -> violation.getMessage()).sorted()
          .toList();
    }
  }
}
