package dev.parlance.maven.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Marks a test, or a class of them, that runs in the profile {@code matrix} only: there {@link Tools#all()} are many,
 * and minutes do not count.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "parlance.matrix", matches = "true", disabledReason = "mvn verify -Pmatrix runs it")
public @interface InMatrix {}
