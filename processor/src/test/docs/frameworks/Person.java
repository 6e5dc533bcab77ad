package com.acme.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public class Person {
  @NotBlank(message = "{" + Messages.Ids.NAME_REQUIRED + "}")
  String name;

  @Size(min = 8, max = 20, message = "{" + Messages.Ids.PASSWORD_LENGTH + "}")
  String password;
}
