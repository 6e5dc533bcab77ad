package dev.parlance.processor.workspace;

import dev.parlance.processor.sync.SyncOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How translations are brought up to date.
 *
 * @param options what is done with entries that are new, and with those that are gone
 * @param verify whether nothing is written
 * @param previous an earlier version of the source catalog; empty to ask git where it is needed
 * @param code the Java sources in which IDs are replaced; empty to leave code alone
 * @param encoding the encoding of those
 */
public record SyncSettings(SyncOptions options, boolean verify, Optional<Path> previous, Optional<List<Path>> code,
    Charset encoding) {}
