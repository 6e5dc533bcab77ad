package com.acme.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public class SignUp {
  @NotBlank(message = "{name.required}")
  @Size(min = 3, max = 20, message = "{name.size}") // The name has {min} to {max} letters.
  private String name;

  @NotBlank(message = "{" + ValidationMessages.Ids.EMAIL_REQUIRED + "}")
  private String email;

  SignUp(String name, String email) {
    this.name = name;
    this.email = email;
  }

  @Override
  public String toString() {
    return name + " <" + email + ">";
  }
}
