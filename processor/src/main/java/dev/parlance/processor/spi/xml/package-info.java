/** A base for readers of XML formats: {@link dev.parlance.processor.spi.xml.XmlCatalogReader}. */
package dev.parlance.processor.spi.xml;
