package dev.parlance.example;

import java.util.ArrayList;
import java.util.List;

/** What a visitor typed into the contact form. */
record ContactForm(String name, String email, String subject, String message) {
  /** What is wrong with it, in the visitor's language; empty where it can be sent. */
  List<String> problems(Messages messages) {
    List<String> problems = new ArrayList<>();
    if (name.isEmpty()) {
      problems.add(messages.m4968369344159400023());
    } else if (name.isBlank()) {
      problems.add(messages.m5799695548385507586());
    } else if (name.length() > 120) {
      problems.add(messages.m3600004643604731577());
    }
    if (email.isEmpty()) {
      problems.add(messages.m8602814243662345124());
    } else if (email.indexOf('@') < 1) {
      problems.add(messages.m4591482207344282590());
    }
    if (subject.isEmpty()) {
      problems.add(messages.m3981804692726336204());
    } else if (subject.isBlank()) {
      problems.add(messages.m7787099349830266861());
    } else if (subject.length() > 120) {
      problems.add(messages.m5905189237950302829());
    }
    if (message.isEmpty()) {
      problems.add(messages.m847704400962945123());
    } else if (message.length() < 3) {
      problems.add(messages.m3871842658394273178());
    } else if (message.length() > 5000) {
      problems.add(messages.m3731145759205895653());
    }
    return problems;
  }
}
