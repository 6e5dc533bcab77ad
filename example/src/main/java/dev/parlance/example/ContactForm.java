package dev.parlance.example;

import java.util.ArrayList;
import java.util.List;

/** The contact form as a visitor filled it in. */
record ContactForm(String name, String email, String subject, String message) {
  /** The problems of the form in the visitor's language; empty where it can be sent. */
  List<String> problems(ContactMessages messages) {
    List<String> problems = new ArrayList<>();
    if (name.isEmpty()) {
      problems.add(messages.nameRequired());
    } else if (name.isBlank()) {
      problems.add(messages.nameTooShort());
    } else if (name.length() > 120) {
      problems.add(messages.nameTooLong());
    }
    if (email.isEmpty()) {
      problems.add(messages.emailRequired());
    } else if (email.indexOf('@') < 1) {
      problems.add(messages.emailInvalid());
    }
    if (subject.isEmpty()) {
      problems.add(messages.subjectRequired());
    } else if (subject.isBlank()) {
      problems.add(messages.subjectTooShort());
    } else if (subject.length() > 120) {
      problems.add(messages.subjectTooLong());
    }
    if (message.isEmpty()) {
      problems.add(messages.messageRequired());
    } else if (message.length() < 3) {
      problems.add(messages.messageTooShort());
    } else if (message.length() > 5000) {
      problems.add(messages.messageTooLong());
    }
    return problems;
  }
}
