/** Class files: the catalogs that they name, and whether generated classes are complete. */
package dev.parlance.analysis.classfile;
