package dev.parlance.processor.format.xliff;

import javax.xml.stream.XMLStreamReader;

/**
 * Distinguishes the elements of XLIFF from those of other namespaces, which tools may add: a {@code target} of theirs is
 * not the unit's.
 *
 * @param root the namespace of the root, in which the file's elements are; null for none
 */
record XliffNamespace(String root) {
  /** The beginning of the namespaces of all versions. */
  private static final String XLIFF = "urn:oasis:names:tc:xliff:document:";

  /** The namespace of a document that {@code xml} has at its root. */
  static XliffNamespace ofRoot(XMLStreamReader xml) {
    return new XliffNamespace(xml.getNamespaceURI());
  }

  /** Whether the element that {@code xml} is at is of another namespace; one without a namespace is read as XLIFF. */
  boolean isForeign(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && !namespace.isEmpty() && !namespace.equals(root) && !namespace.startsWith(XLIFF);
  }

  /** The name of a foreign element as diagnostics show it, unlike every name of XLIFF. */
  static String foreignName(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName() + " xmlns=\"" + xml.getNamespaceURI() + "\"" : prefix + ":" + xml.getLocalName();
  }
}
