package dev.parlance.internal.bundle;

/**
 * What stands for an argument that was not passed.
 *
 * @param placeholder the placeholder as users know it, which is shown
 */
record Missing(String placeholder) {}
