package dev.parlance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the entry that a method of a facade returns; a facade is an interface with {@link MessageCatalog}.
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
 * <p>A method without this annotation must have the name that is generated for a readable ID: {@code
 * contactEmailRequired} for {@code contact.email-required}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface MessageId {
  /**
   * The ID of the entry. If there are several, the first that the catalog has is used, so that the code compiles
   * against the catalogs of either of two branches. A name in braces is that of an enum parameter; each of its constants
   * must have an entry: {@code order.status.{status}}.
   */
  String[] value();

  /**
   * The text as the source catalog has it, without attributes other than {@code id}. It documents the call, and is used
   * to find the entry again after its ID, a digest of the text, has changed. A text that the entry no longer has is a
   * warning of the compiler's.
   */
  String text() default "";
}
