/** XML files by offsets, so that parts of them can be replaced and all else stays. */
package dev.parlance.processor.edit.xml;
