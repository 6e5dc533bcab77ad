package com.acme.shop;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public class SignUp {
  @NotBlank(message = "{name.required}")
  @Size(min = 3, max = 20, message = "{name.size}")
  private String name;

  @NotBlank(message = "{" + Validation.Ids.EMAIL_REQUIRED + "}")
  @Email(message = "{email.wrong}")
  private String email;

  @Size(min = 8, max = 99)
  private String password;

  @NotNull
  @Min(18)
  private Integer age;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public Integer getAge() {
    return age;
  }

  public void setAge(Integer age) {
    this.age = age;
  }
}
