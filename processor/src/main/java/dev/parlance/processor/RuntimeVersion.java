package dev.parlance.processor;

import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Location;
import dev.parlance.processor.report.Rule;
import dev.parlance.support.Version;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Compares the version of the processor with that of the runtime that a program is compiled with. */
final class RuntimeVersion {
  private static final String NAME = "dev.parlance.support.Version";

  private RuntimeVersion() {}

  /** The finding at {@code where}, if the versions differ. */
  static Optional<Finding> finding(Location where, Elements elements) {
    TypeElement version = elements.getTypeElement(NAME);
    String found = version == null ? "unknown" : ElementFilter.fieldsIn(version.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("VALUE"))
        .map(field -> String.valueOf(field.getConstantValue())).findFirst().orElse("unknown");
    return found.equals(Version.VALUE) ? Optional.empty()
        : Optional.of(Finding.at(where, Rule.ANNOTATION, "parlance-processor has version " + Version.VALUE
            + ", parlance-runtime has version " + found + ".", "Use the same version of both."));
  }
}
