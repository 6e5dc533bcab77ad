package dev.parlance.example;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The contact form as a visitor filled it in. */
public record ContactForm(String name, String email, String subject, String message) {
  /** The form before anyone filled it in. */
  public static final ContactForm EMPTY = new ContactForm("", "", "", "");

  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");

  /** The fields in the order of the page. */
  public enum Field {
    NAME, EMAIL, SUBJECT, MESSAGE
  }

  /** What a visitor wrote into {@code field}. */
  public String value(Field field) {
    return switch (field) {
      case NAME -> name;
      case EMAIL -> email;
      case SUBJECT -> subject;
      case MESSAGE -> message;
    };
  }

  /** The problem of each field that has one, in the language of {@code messages}; empty where the form can be sent. */
  public Map<Field, String> problems(ContactMessages messages) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      problem(field, messages).ifPresent(problem -> problems.put(field, problem));
    }
    return problems;
  }

  private Optional<String> problem(Field field, ContactMessages messages) {
    return Optional.ofNullable(switch (field) {
      case NAME -> nameProblem(messages);
      case EMAIL -> emailProblem(messages);
      case SUBJECT -> subjectProblem(messages);
      case MESSAGE -> messageProblem(messages);
    });
  }

  private String nameProblem(ContactMessages messages) {
    if (name.isEmpty()) {
      return messages.nameRequired();
    }
    if (name.isBlank()) {
      return messages.nameTooShort();
    }
    return name.length() > 120 ? messages.nameTooLong() : null;
  }

  private String emailProblem(ContactMessages messages) {
    if (email.isEmpty()) {
      return messages.emailRequired();
    }
    return EMAIL.matcher(email).matches() ? null : messages.emailInvalid();
  }

  private String subjectProblem(ContactMessages messages) {
    if (subject.isEmpty()) {
      return messages.subjectRequired();
    }
    if (subject.isBlank()) {
      return messages.subjectTooShort();
    }
    return subject.length() > 120 ? messages.subjectTooLong() : null;
  }

  private String messageProblem(ContactMessages messages) {
    if (message.isEmpty()) {
      return messages.messageRequired();
    }
    if (message.strip().length() < 3) {
      return messages.messageTooShort();
    }
    return message.length() > 5000 ? messages.messageTooLong() : null;
  }
}
