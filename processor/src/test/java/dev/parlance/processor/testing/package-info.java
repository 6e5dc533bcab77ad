/** Compiles catalogs as users' compilers do, under javac and under ECJ. */
package dev.parlance.processor.testing;
