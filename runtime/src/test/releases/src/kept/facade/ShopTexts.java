package kept.facade;

import dev.parlance.Link;
import dev.parlance.MessageCatalog;
import dev.parlance.MessageId;
import dev.parlance.RichText;
import dev.parlance.Ungrouped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/** Entries with names of their own, and typed values. */
@MessageCatalog(value = "shop.properties", translations = "shop{_locale}.properties", markup = dev.parlance.Markup.HTML)
public interface ShopTexts {
  @MessageId("status.{status}")
  String status(Status status);

  @MessageId("shipped")
  String shipped(LocalDate day, int parcels);

  @MessageId("since")
  String since(@Ungrouped int year);

  @MessageId("changed")
  String changed(Instant when, ZoneId zone);

  @MessageId("total")
  String total(BigDecimal total, Currency currency);

  @MessageId("help")
  RichText help(Link link);

  default String heading() {
    return "* " + status(Status.IN_TRANSIT) + " *";
  }

  /** The constants have an entry each. */
  enum Status {
    NEW, IN_TRANSIT
  }
}
