package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a version of XLIFF lays out a unit, for writers. */
interface UnitLayout {
  /** The element of a unit. */
  String unit();

  /** The attribute with the name that a unit has beside its ID. */
  String nameAttribute();

  /** The element that units are in, besides groups. */
  String parent();

  /** The kinds of elements that repeat in a unit what the source catalog knows: notes and places. */
  Set<String> repeated();

  /** The elements of {@code unit} of a {@code kind} that is repeated, except for those of translators. */
  List<XmlElement> repeated(XmlElement unit, String kind);

  /** The element of {@code unit} that elements of {@code kind} are in; empty where it has none yet. */
  Optional<XmlElement> holder(XmlElement unit, String kind);

  /** Elements of a {@code kind}, written one after the other, in what holds them in a unit that has none yet. */
  String held(String written, FileStyle style);

  /** How deep elements of a kind are in a unit; 1 is its child. */
  int depth();

  /** The elements of {@code unit} with the source text, in order. */
  List<XmlElement> sources(XmlElement unit);

  /** The elements of {@code unit} with the translation, in order. */
  List<XmlElement> targets(XmlElement unit);

  /** The state of {@code unit}, which was read as {@code read} in a translation. */
  EntryState state(XmlElement unit, CatalogEntry read);

  /**
   * Changes {@code edit} so that the unit has these texts.
   *
   * @param edit the unit
   * @param source the content of the source as it is to be written; empty where it is to stay
   * @param target the content of the target as it is to be written; empty where it is to stay
   * @param state the state of the target
   */
  void setTexts(UnitEdit edit, Optional<String> source, Optional<String> target, EntryState state);

  /** The notation of inline elements. */
  InlineNotation notation();

  /**
   * A unit whose source is that of another file of this version.
   *
   * @param other the unit there
   * @param target the content of the target as it is to be written; empty for none
   * @param state the state of the target
   * @param style how the file is laid out
   */
  String copied(XmlElement other, String target, EntryState state, FileStyle style);

  /**
   * A unit of a source that is not of this version.
   *
   * @param entry the entry
   * @param source the content of its source as it is to be written
   * @param target the content of the target as it is to be written; empty for none
   * @param state the state of the target
   * @param style how the file is laid out
   */
  String made(CatalogEntry entry, String source, String target, EntryState state, FileStyle style);

  /** A document without units, whose lines end with LF. */
  String blank(String sourceLocale, String locale);
}
