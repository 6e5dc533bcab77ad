package dev.parlance.internal.template;

import dev.parlance.Link;
import java.util.List;
import java.util.Map;

/** What says where a link leads, and with which attributes. */
public sealed interface LinkTarget {
  /**
   * The link of a call.
   *
   * @throws IllegalArgumentException where the call's values make an address that is not safe
   */
  Link link(Object[] arguments);

  /** Adds the start tag to {@code builder}. */
  default void compileStart(CompiledTemplate.Builder builder) {
    builder.slot(new Slot.StartComposedLink(this));
  }

  /** Adds to {@code addresses} what must be checked at a call. */
  default void addAddresses(List<ComposedAddress> addresses) {
    // Whoever makes a link checks it.
  }

  /** A link that the caller passes. */
  record Given(int argument) implements LinkTarget {
    @Override
    public Link link(Object[] arguments) {
      return (Link) arguments[argument];
    }

    @Override
    public void compileStart(CompiledTemplate.Builder builder) {
      builder.startLink(argument);
    }
  }

  /** A link that the caller passes, with the catalog's {@code attributes} where it has none of their names. */
  record Attributed(int argument, Map<String, String> attributes) implements LinkTarget {
    @Override
    public Link link(Object[] arguments) {
      return CatalogAttributes.on((Link) arguments[argument], attributes);
    }
  }

  /** A link of the catalog. */
  record Fixed(Link link) implements LinkTarget {
    @Override
    public Link link(Object[] arguments) {
      return link;
    }

    @Override
    public void compileStart(CompiledTemplate.Builder builder) {
      builder.markup(link.startTag());
    }
  }

  /** A link of the catalog, whose address has values of the call in it. */
  record Composed(ComposedAddress address, Map<String, String> attributes) implements LinkTarget {
    @Override
    public Link link(Object[] arguments) {
      return CatalogAttributes.on(address.link(arguments), attributes);
    }

    @Override
    public void addAddresses(List<ComposedAddress> addresses) {
      addresses.add(address);
    }
  }
}
