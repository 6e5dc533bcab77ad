package dev.parlance;

/**
 * A tag around content of a message, which the caller passes: a {@link Link} or an {@link Element}.
 *
 * <pre>{@code
 * // signup Please <terms>accept the terms</terms>.
 * messages.signup(Link.to("/terms"));
 * messages.signup(Element.of("strong"));
 * messages.signup(Element.none()); // only the content
 * }</pre>
 */
public sealed interface Tag permits Link, Element {}
