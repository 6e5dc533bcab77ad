package com.acme.shop.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Customer(
    @NotBlank(message = "{" + Messages.Ids.NAME_REQUIRED + "}") String name,
    @Size(min = 8, max = 20, message = "{" + Messages.Ids.PASSWORD_LENGTH + "}") String password) {}
