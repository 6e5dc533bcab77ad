package com.acme.shop;

import dev.parlance.MessageCatalog;
import dev.parlance.Ungrouped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

@MessageCatalog("typed.properties")
interface TypedMessages {
  String shipped(LocalDate day, int parcels);            // Shipped on {0}: {1}      → Shipped on Mar 5, 2026: 1,234
  String since(@Ungrouped int year);                     // In business since {0}    → In business since 1998
  String changed(Instant when, ZoneId zone);             // Changed on {0,date,long} → Changed on March 5, 2026
  String total(BigDecimal total, Currency currency);     // {0,number,currency}      → €1,234.50
}
