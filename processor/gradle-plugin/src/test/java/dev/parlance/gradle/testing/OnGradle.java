package dev.parlance.gradle.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that run where {@code -Dparlance.gradle=DIR} names a Gradle, and are rows of the table of builds. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "parlance.gradle", matches = ".+",
    disabledReason = "-Dparlance.gradle=DIR names no Gradle: see src/it/gradle/README.md")
@ExtendWith(ResultTable.class)
public @interface OnGradle {}
