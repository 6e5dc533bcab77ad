/** For generated code only: it may change in every version. */
@NullMarked
package dev.parlance.support;

import org.jspecify.annotations.NullMarked;
