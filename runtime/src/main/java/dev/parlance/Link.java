package dev.parlance;

import dev.parlance.internal.text.HtmlEscaper;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A link of a message with the address and attributes that the caller sets: a translation can place it and word its
 * content, nothing else.
 *
 * <pre>{@code
 * Link licence = Link.to("https://www.gnu.org/licenses/agpl-3.0.html").newTab();
 * messages.licence(licence).toHtml();
 * // under the <a href="https://www.gnu.org/licenses/agpl-3.0.html" target="_blank" rel="…">AGPLv3 licence</a>.
 * }</pre>
 *
 * <p>An address is safe where it is relative, begins with {@code //host/…}, or has the scheme http, https, mailto or
 * tel in any case. C0 controls and spaces are trimmed from its ends. It cannot contain control characters, bidi
 * controls or lone surrogates. All methods throw {@link NullPointerException} for null. Immutable; two links are equal
 * when address, attributes and label are.
 */
public final class Link implements Tag {
  private static final Set<String> LINK_ATTRIBUTES = Set.of("hreflang", "type", "download", "referrerpolicy");

  private final String address;
  private final Attributes attributes;
  private final String label;

  /** Written at the first use; threads that race write the same, which does no harm. */
  private String startTag;

  private Link(String address, Attributes attributes, String label) {
    this.address = address;
    this.attributes = attributes;
    this.label = label;
  }

  /**
   * A link to {@code address}, such as {@code /about}, {@code https://example.org/?a=1&b=2} or {@code mailto:a@b.org}.
   *
   * @throws IllegalArgumentException where the address is not safe; for addresses from users, use {@link #tryTo}
   */
  public static Link to(String address) {
    return checked(address, Set.of());
  }

  /**
   * A link to {@code address}, by its {@link URI#toString()}.
   *
   * @throws IllegalArgumentException where the address is not safe
   */
  public static Link to(URI address) {
    return to(address.toString());
  }

  /**
   * A link to {@code address}, which may also have one of {@code extraSchemes}, in any case.
   *
   * <pre>{@code
   * Link.to("magnet:?xt=urn:btih:…", Set.of("magnet"))
   * }</pre>
   *
   * @param extraSchemes names by <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3.1">RFC 3986 §3.1</a>,
   *     without the colon
   * @throws IllegalArgumentException where the address is not safe, or {@code extraSchemes} has {@code javascript},
   *     {@code data}, {@code vbscript} or a name that is not a scheme
   */
  public static Link to(String address, Set<String> extraSchemes) {
    // A copy, so that the schemes checked are the schemes used.
    Set<String> schemes = Set.copyOf(extraSchemes);
    Address.checkSchemes(schemes);
    return checked(address, schemes);
  }

  private static Link checked(String address, Set<String> schemes) {
    String trimmed = Address.trimmed(address);
    String problem = Address.problem(trimmed, schemes);
    if (problem != null) {
      throw Address.refused(trimmed, problem, schemes);
    }
    return safe(trimmed);
  }

  /**
   * A link to an address that a user typed; empty where it is not safe.
   *
   * <pre>{@code
   * Link.tryTo(profile.website()).orElse(Link.to("/profile-without-website"))
   * }</pre>
   */
  public static Optional<Link> tryTo(String address) {
    String trimmed = Address.trimmed(address);
    return Address.problem(trimmed, Set.of()) == null ? Optional.of(safe(trimmed)) : Optional.empty();
  }

  private static Link safe(String address) {
    return new Link(address, Attributes.NONE, null);
  }

  /** This link, opened in a new tab: {@code target="_blank" rel="noopener noreferrer"}. */
  public Link newTab() {
    return with("target", "_blank").rel("noopener noreferrer");
  }

  /**
   * This link with link types added to {@code rel}, such as {@code nofollow} or {@code "nofollow ugc"}; a type that is
   * there already is not added again.
   */
  public Link rel(String types) {
    Set<String> all = new LinkedHashSet<>();
    addTypes(all, attributes.values().getOrDefault("rel", ""));
    addTypes(all, Ascii.lowerCase(types));
    return all.isEmpty() ? this : with("rel", String.join(" ", all));
  }

  private static void addTypes(Set<String> all, String types) {
    StringTokenizer tokens = new StringTokenizer(types, " \t\n\f\r");
    while (tokens.hasMoreTokens()) {
      all.add(tokens.nextToken());
    }
  }

  /** This link with a {@code title}: the text that browsers show as a tooltip. */
  public Link title(String title) {
    return with("title", title);
  }

  /** This link with its {@code class} attribute, such as {@code "button primary"}. */
  public Link cssClass(String names) {
    return with("class", names);
  }

  /** This link with a text to show where the catalog leaves the link empty; without a label, the address is shown. */
  public Link label(String text) {
    return new Link(address, attributes, Objects.requireNonNull(text, "text"));
  }

  /**
   * This link with an attribute: {@code id lang dir title role tabindex hidden translate hreflang type download
   * referrerpolicy}, {@code data-…} or {@code aria-…}, in any case.
   *
   * <pre>{@code
   * Link.to("/terms.pdf").attribute("download", "terms.pdf").attribute("data-page", "3")
   * }</pre>
   *
   * @throws IllegalArgumentException for any other name
   */
  public Link attribute(String name, String value) {
    return with(Attributes.allowedName(name, LINK_ATTRIBUTES), value);
  }

  private Link with(String name, String value) {
    return new Link(address, attributes.with(name, Objects.requireNonNull(value, name)), label);
  }

  /** The address, trimmed. */
  public String address() {
    return address;
  }

  /** The attributes as given, not escaped, in the order they are printed: {@code href} first. Unmodifiable. */
  public Map<String, String> attributes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("href", address);
    all.putAll(attributes.values());
    return Collections.unmodifiableMap(all);
  }

  /** The text to show where the catalog leaves the link empty. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  /** The start tag in HTML, such as {@code <a href="/?a=1&amp;b=2">}, for visitors that write HTML of their own. */
  public String startTag() {
    String tag = startTag;
    if (tag == null) {
      tag = "<a href=\"" + HtmlEscaper.attribute(address) + "\"" + attributes.html() + ">";
      startTag = tag;
    }
    return tag;
  }

  /** Appends {@link #startTag()}. */
  public void appendStartTag(StringBuilder out) {
    out.append(startTag());
  }

  @Override
  @SuppressWarnings("exports") // modules that read this one need no jspecify
  public boolean equals(@Nullable Object other) {
    return other instanceof Link link
        && address.equals(link.address)
        && attributes.equals(link.attributes)
        && Objects.equals(label, link.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, attributes, label);
  }

  /** The address. */
  @Override
  public String toString() {
    return address;
  }
}
