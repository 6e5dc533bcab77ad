package dev.parlance.processor.sync;

/**
 * The entry that came in place of one that is gone.
 *
 * @param key its key
 * @param likeness how its text became the new one
 * @param isCertain whether no other entry could be meant, and none could mean another text
 */
public record Successor(String key, Likeness likeness, boolean isCertain) {}
