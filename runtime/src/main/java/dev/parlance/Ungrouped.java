package dev.parlance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a facade's method whose whole number is written without grouping: a year, a port, a number that
 * identifies something.
 *
 * <pre>{@code
 * @MessageCatalog("messages.properties")
 * interface Shop {
 *   String since(@Ungrouped int year); // since = In business since {0}
 * }
 * }</pre>
 *
 * <p>{@code since(1998)} then shows “In business since 1998” rather than “1,998”. The digits are those of the locale.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Ungrouped {}
