/** For generated code only: it may change in every version. */
package dev.parlance.support;
