package com.acme.orders;

/** How far an order is. */
public enum OrderStatus { PLACED, IN_TRANSIT, DELIVERED }
