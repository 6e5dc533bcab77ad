/** Messages in, packed texts out, as the runtime reads them. */
package dev.parlance.processor.emit.pack;
