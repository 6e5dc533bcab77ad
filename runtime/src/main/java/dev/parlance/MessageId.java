package dev.parlance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the entry that a method of a facade, an interface with {@link MessageCatalog}, returns.
 *
 * <pre>{@code
 * @MessageCatalog("messages.txt")
 * public interface ContactMessages {
 *   @MessageId(value = "8602814243662345124", text = "Email is required.")
 *   String emailRequired();
 *
 *   @MessageId("order.status.{status}")
 *   String status(OrderStatus status);
 * }
 * }</pre>
 *
 * <p>A method without it must be named as the method of a readable ID is: {@code contactEmailRequired} for
 * {@code contact.email-required}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MessageId {
  /**
   * The ID of the entry. Of several the first that the catalog has counts: so two branches compile. Braces around the
   * name of a parameter of an enum type stand for its constants' names, an entry each: {@code order.status.{status}}.
   */
  String[] value();

  /**
   * The text as it stands in the source catalog, other attributes than {@code id} left out: it documents the call, and
   * finds the entry again when its ID, a digest of the text, has changed.
   */
  String text() default "";
}
