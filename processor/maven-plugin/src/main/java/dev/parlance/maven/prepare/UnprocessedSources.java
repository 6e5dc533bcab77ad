package dev.parlance.maven.prepare;

import dev.parlance.maven.module.ModuleSources;
import dev.parlance.maven.module.Processing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds sources whose annotations no processor will see: the compiler says nothing about it, only that the class which
 * should have been generated does not exist.
 *
 * @param sources the sources
 * @param processing how they are processed
 * @param processorPath resolves the processor path; empty where a part of it cannot be resolved
 * @param classPath resolves the class path
 */
public record UnprocessedSources(ModuleSources sources, Processing processing,
    Supplier<Optional<List<Path>>> processorPath, Supplier<List<Path>> classPath) {
  private static final String PROCESSOR = "dev.parlance.processor.MessagesProcessor";
  private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";
  private static final int FIRST_WITH_EXPLICIT_PROCESSORS = 23;

  /** What is wrong and what to do; empty where a processor sees all annotations, or where that is not known. */
  public Optional<String> finding() throws IOException {
    // What is seldom wrong costs nothing.
    if (processing.namesProcessor() || processing.isElsewhere()) {
      return Optional.empty();
    }
    List<Path> annotated = AnnotatedSources.in(sources.files(), sources.encoding());
    return annotated.isEmpty() ? Optional.empty() : reason().map(reason -> annotated.get(0)
        + (annotated.size() == 1 ? " has" : " and " + (annotated.size() - 1) + " more have")
        + " @MessageCatalog, but no annotation processor will see it, so that no class is generated: " + reason);
  }

  private Optional<String> reason() {
    if (processing.mode().equals(Optional.of("none"))) {
      return Optional.of("maven-compiler-plugin has <proc>none</proc>, or -proc:none. Remove it.");
    }
    if (processing.classes().filter(classes -> !classes.contains(PROCESSOR)).isPresent()) {
      return Optional.of("<annotationProcessors> of maven-compiler-plugin has others. Add <annotationProcessor>"
          + PROCESSOR + "</annotationProcessor>, or remove the list.");
    }
    if (!processing.paths().isEmpty()) {
      return processorPath.get().filter(path -> path.stream().noneMatch(UnprocessedSources::hasProcessor))
          .map(path -> "<annotationProcessorPaths> of maven-compiler-plugin has others. Add parlance-processor.");
    }
    if (classPath.get().stream().noneMatch(UnprocessedSources::hasProcessor)) {
      return Optional.of("parlance-processor is nowhere in the POM. Add it to the <annotationProcessorPaths> of"
          + " maven-compiler-plugin.");
    }
    boolean isIgnored = Runtime.version().feature() >= FIRST_WITH_EXPLICIT_PROCESSORS && processing.isOwnCompiler()
        && processing.mode().isEmpty() && processing.classes().isEmpty();
    return isIgnored ? Optional.of("JDK " + FIRST_WITH_EXPLICIT_PROCESSORS + " and later run no processor that is only"
        + " on the class path. Add parlance-processor to the <annotationProcessorPaths> of maven-compiler-plugin, or"
        + " write <proc>full</proc> in its configuration.") : Optional.empty();
  }

  /** Whether the jar or folder {@code entry} declares the processor. */
  private static boolean hasProcessor(Path entry) {
    try {
      if (Files.isDirectory(entry)) {
        Path services = entry.resolve(SERVICES);
        return Files.exists(services) && Files.readString(services).contains(PROCESSOR);
      }
      if (!Files.isRegularFile(entry)) {
        return false;
      }
      try (ZipFile jar = new ZipFile(entry.toFile())) {
        ZipEntry services = jar.getEntry(SERVICES);
        return services != null
            && new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8).contains(PROCESSOR);
      }
    } catch (IOException unreadable) {
      // The compiler says so.
      return false;
    }
  }
}
