package dev.parlance.example;

import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;

/** The messages of the contact form: names for the entries of a catalog whose IDs are digests. */
@MessageCatalog(value = "messages.txt", translations = "messages.{locale}.txt")
public interface ContactMessages {
  @MessageId(value = "4968369344159400023", text = "Your name is required.")
  String nameRequired();

  @MessageId(value = "5799695548385507586", text = "Your name must be at least 1 character long.")
  String nameTooShort();

  @MessageId(value = "3600004643604731577", text = "Your name cannot be more than 120 characters long.")
  String nameTooLong();

  @MessageId(value = "8602814243662345124", text = "Email is required.")
  String emailRequired();

  @MessageId(value = "4591482207344282590", text = "Email must be valid.")
  String emailInvalid();

  @MessageId(value = "3981804692726336204", text = "A subject is required.")
  String subjectRequired();

  @MessageId(value = "7787099349830266861", text = "The subject must be at least 1 character long.")
  String subjectTooShort();

  @MessageId(value = "5905189237950302829", text = "The subject cannot be more than 120 characters long.")
  String subjectTooLong();

  @MessageId(value = "847704400962945123", text = "A message is required.")
  String messageRequired();

  @MessageId(value = "3871842658394273178", text = "The message must be at least 3 characters long.")
  String messageTooShort();

  @MessageId(value = "3731145759205895653", text = "The message cannot be more than 5000 characters long.")
  String messageTooLong();
}
