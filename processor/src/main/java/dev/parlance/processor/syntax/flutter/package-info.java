/** ICU as Flutter's {@code gen-l10n} reads it, with types and formats that the file declares beside a text. */
package dev.parlance.processor.syntax.flutter;
