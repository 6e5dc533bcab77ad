/** The IDs of entries in code: in facades and in files of method names. */
package dev.parlance.processor.sync.code;
