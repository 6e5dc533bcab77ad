package dev.parlance.processor.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member to be added: a value, or an object that gets members itself. */
public final class NewMember {
  private final String name;
  private final Optional<String> value;
  private final List<NewMember> members = new ArrayList<>();
  private final Map<String, NewMember> objects = new HashMap<>();

  private NewMember(String name, Optional<String> value) {
    this.name = name;
    this.value = value;
  }

  /** A member with a value as it is to be written. */
  public static NewMember of(String name, String value) {
    return new NewMember(name, Optional.of(value));
  }

  /** A member that is an object of {@code members}. */
  public static NewMember object(String name, NewMember... members) {
    NewMember object = new NewMember(name, Optional.empty());
    object.members.addAll(List.of(members));
    return object;
  }

  String name() {
    return name;
  }

  /** The value as it is to be written; empty for an object. */
  Optional<String> value() {
    return value;
  }

  List<NewMember> members() {
    return members;
  }

  /** Adds {@code member} at the end of this object. */
  public NewMember with(NewMember member) {
    members.add(member);
    return this;
  }

  /** The object {@code name} in this one, which is added at its end where it has none. */
  NewMember inner(String inner) {
    return objects.computeIfAbsent(inner, absent -> {
      NewMember object = object(absent);
      members.add(object);
      return object;
    });
  }
}
