package dev.parlance.processor.message;

/**
 * A parameter of a generated method.
 *
 * @param placeholder the placeholder's or variable's name in the catalog, such as {@code START_LINK_1}; one of another
 *     message has the name of the placeholder that refers to it before, and a slash
 * @param name the Java name, such as {@code link1}; empty in a translation
 * @param type what it takes
 */
public record Parameter(String placeholder, String name, ParameterType type) {}
