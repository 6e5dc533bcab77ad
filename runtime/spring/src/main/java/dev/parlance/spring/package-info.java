/** Generated messages in applications of the Spring framework. */
package dev.parlance.spring;
