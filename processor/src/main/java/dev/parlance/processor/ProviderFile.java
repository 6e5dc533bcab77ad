package dev.parlance.processor;

import com.palantir.javapoet.ClassName;
import dev.parlance.processor.report.Finding;
import dev.parlance.processor.report.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * The file by which {@link java.util.ServiceLoader} finds the classes with texts for libraries. What is in it already
 * stays, since an incremental compilation sees only some of the annotated elements, and people may have written it.
 */
final class ProviderFile {
  private static final String SERVICE = "META-INF/services/dev.parlance.MessageOverrides";

  private final ProcessingEnvironment environment;
  private final Set<String> providers = new TreeSet<>();
  private final List<Element> origins = new ArrayList<>();

  ProviderFile(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Adds {@code provider}, a public class that is generated because of {@code origin}. */
  void add(ClassName provider, Element origin) {
    providers.add(provider.reflectionName());
    origins.add(origin);
  }

  /** Writes the file, if there is anything to write. */
  void write(Consumer<Finding> findings) {
    if (providers.isEmpty()) {
      return;
    }
    providers.addAll(written());
    try (Writer out = environment.getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, "", SERVICE, origins.toArray(Element[]::new)).openWriter()) {
      out.write(String.join("\n", providers) + "\n");
    } catch (IOException | RuntimeException refused) {
      findings
          .accept(Finding.nowhere(Rule.OUTPUT, SERVICE + " cannot be written (" + refused + "). Check the disk and the"
              + " rights on the compiler's output folders."));
    }
  }

  /** The classes in the file that exist. */
  private List<String> written() {
    try {
      CharSequence content =
          environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", SERVICE).getCharContent(true);
      return content.toString().lines().map(line -> line.replaceFirst("#.*", "").strip())
          .filter(
              line -> !line.isEmpty() && environment.getElementUtils().getTypeElement(line.replace('$', '.')) != null)
          .toList();
    } catch (IOException | RuntimeException absent) {
      return List.of();
    }
  }
}
