/**
 * The interface for readers of other catalog formats: implement {@link dev.parlance.processor.spi.CatalogReader} and
 * put it on the processor path. Other code may use only this package and {@code spi.xml} of the processor.
 */
package dev.parlance.processor.spi;
