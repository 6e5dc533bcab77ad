package dev.parlance.processor.message;

/**
 * A parameter of a generated method.
 *
 * @param placeholder the placeholder's or variable's name in the catalog, such as {@code START_LINK_1}; in a message
 *     that another one includes, it is prefixed with the name of the referring placeholder and a slash
 * @param name the Java name, such as {@code link1}; empty in a translation
 * @param type the type of its arguments
 * @param expression what the template shows in its place, such as {@code user.name} or a link's address; may be empty
 */
public record Parameter(String placeholder, String name, ParameterType type, String expression) {}
