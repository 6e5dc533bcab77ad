/** The model: messages, their parts and parameters. */
package dev.parlance.processor.message;
