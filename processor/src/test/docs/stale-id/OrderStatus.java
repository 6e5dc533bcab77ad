package com.acme.shop;

public enum OrderStatus {
  IN_TRANSIT, DELIVERED
}
