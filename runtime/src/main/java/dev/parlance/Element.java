package dev.parlance;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of a message with the attributes that the caller sets: a translation can place it and word its
 * content, nothing else.
 *
 * <pre>{@code
 * Element count = Element.of("span").cssClass("badge").attribute("data-count", "3");
 * messages.unread(count).toHtml(); // You have <span class="badge" data-count="3">three</span> messages.
 *
 * Element logo = Element.of("img").src("/logo.svg").attribute("alt", "Our logo");
 * }</pre>
 *
 * <p>The allowed elements are, in any case, {@code abbr address article aside b bdi bdo blockquote br cite code data dd
 * del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark
 * menu nav ol p pre q rp rt ruby s samp search section small span strong sub summary sup time u ul var wbr}, and custom
 * elements whose ASCII names have a hyphen, such as {@code my-icon}. They neither run nor load nor submit anything,
 * except for {@code img}, whose address is checked. For {@code a}, use {@link Link}.
 *
 * <p>All methods throw {@link NullPointerException} for null. Immutable; two elements are equal when name and
 * attributes are.
 */
public final class Element implements Tag {
  private static final Element NONE = new Element("", Attributes.NONE);
  private static final Set<String> IMAGE_ATTRIBUTES = Set.of("alt", "width", "height", "loading");

  private final String name;
  private final Attributes attributes;

  private Element(String name, Attributes attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * The element {@code name}, without attributes.
   *
   * @param name such as {@code span} or {@code my-icon}, in any case; it is kept in lower case
   * @throws IllegalArgumentException for every name that is not allowed
   */
  public static Element of(String name) {
    return new Element(ElementNames.allowed(Objects.requireNonNull(name, "name")), Attributes.NONE);
  }

  /** The absence of an element: the content is shown without a tag. It cannot have attributes. */
  public static Element none() {
    return NONE;
  }

  /**
   * This element with its {@code class} attribute, such as {@code "badge primary"}.
   *
   * @throws IllegalArgumentException for {@link #none()}
   */
  public Element cssClass(String names) {
    return with("class", Objects.requireNonNull(names, "names"));
  }

  /**
   * This element with a {@code title}: the text that browsers show as a tooltip.
   *
   * @throws IllegalArgumentException for {@link #none()}
   */
  public Element title(String title) {
    return with("title", Objects.requireNonNull(title, "title"));
  }

  /**
   * This element with an attribute: {@code id lang dir title role tabindex hidden translate}, {@code data-…} or {@code
   * aria-…}, on {@code img} also {@code alt width height loading}, in any case.
   *
   * @throws IllegalArgumentException for any other name, and for {@link #none()}
   */
  public Element attribute(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    checkNotNone();
    return with(Attributes.allowedName(name, isImage() ? IMAGE_ATTRIBUTES : Set.of()), value);
  }

  /**
   * This image with its source address. The address must be relative, start with {@code //host/…}, or use http or https;
   * it is trimmed and checked as in {@link Link#to(String)}.
   *
   * @throws IllegalArgumentException where the address is not safe, or this element is not {@code img}
   */
  public Element src(String address) {
    Objects.requireNonNull(address, "address");
    checkNotNone();
    if (!isImage()) {
      throw new IllegalArgumentException("only img can have a src, but this element is '" + name + "'");
    }
    return with("src", Address.ofImage(address));
  }

  private Element with(String attribute, String value) {
    checkNotNone();
    return new Element(name, attributes.with(attribute, value));
  }

  private void checkNotNone() {
    if (isNone()) {
      throw new IllegalArgumentException(
          "Element.none() cannot have attributes. Use Element.of(\"span\")");
    }
  }

  private boolean isImage() {
    return name.equals("img");
  }

  /** The name in lower case; empty for {@link #none()}. */
  public String name() {
    return name;
  }

  /** The attributes as given, not escaped, in the order they are printed. Unmodifiable. */
  public Map<String, String> attributes() {
    return attributes.values();
  }

  /** Whether this is {@code br}, {@code hr}, {@code img} or {@code wbr}, which have no content. */
  public boolean isVoid() {
    return ElementNames.isVoid(name);
  }

  /** Whether this is {@link #none()}. */
  public boolean isNone() {
    return name.isEmpty();
  }

  /**
   * Appends the start tag in HTML, such as {@code <span class="badge">}, and nothing for {@link #none()}, for visitors
   * that write HTML of their own.
   *
   * <p>{@code <pre>} is followed by a line feed, which a parser drops in place of one that begins the content.
   */
  public void appendStartTag(StringBuilder out) {
    Objects.requireNonNull(out, "out");
    if (!isNone()) {
      out.append('<').append(name).append(attributes.html()).append(name.equals("pre") ? ">\n" : ">");
    }
  }

  @Override
  @SuppressWarnings("exports") // modules that read this one need no jspecify
  public boolean equals(@Nullable Object other) {
    return other instanceof Element element && name.equals(element.name) && attributes.equals(element.attributes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, attributes);
  }

  /** The name, or {@code none}. */
  @Override
  public String toString() {
    return isNone() ? "none" : name;
  }
}
