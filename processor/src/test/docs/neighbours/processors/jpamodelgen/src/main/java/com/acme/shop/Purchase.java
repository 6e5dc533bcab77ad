package com.acme.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Purchase {
  @Id
  long id;

  String status;
}
