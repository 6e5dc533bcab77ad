package dev.parlance.processor.format.xliff;

import dev.parlance.processor.edit.EntryState;
import dev.parlance.processor.edit.FileEntry;
import dev.parlance.processor.edit.xml.XmlElement;
import dev.parlance.processor.spi.CatalogEntry;

/**
 * A unit where it stands in a file.
 *
 * @param element its element
 * @param layout the layout of the file's version
 * @param read the entry that it is
 * @param state the state of its target
 */
record XliffUnit(XmlElement element, UnitLayout layout, CatalogEntry read, EntryState state) implements FileEntry {}
