package dev.parlance.processor.locate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What is particular to Eclipse's IDE, and to VS Code, which has the same engine: packages have no source there, only
 * the type that {@code package-info.java} is compiled to has one.
 *
 * <p>Eclipse's classes are known by name and called by reflection, since other compilers run without them.
 */
public final class EclipseIde {
  private static final String ENVIRONMENTS = "org.eclipse.jdt.internal.apt.pluggable.core.";

  private EclipseIde() {}

  /** Whether the IDE compiles; its compiler by itself, ECJ, is another environment. */
  public static boolean runs(ProcessingEnvironment environment) {
    return environment.getClass().getName().startsWith(ENVIRONMENTS);
  }

  /** The type in whose source {@code element}, a package, is annotated where the IDE compiles; else the element. */
  public static Element withSource(Element element, ProcessingEnvironment environment) {
    if (!(element instanceof PackageElement named) || !runs(environment)) {
      return element;
    }
    Elements elements = environment.getElementUtils();
    String name = named.getQualifiedName() + ".package-info";
    ModuleElement module = elements.getModuleOf(element);
    TypeElement type = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return type == null ? element : type;
  }

  /** The source file of {@code element}; empty where the IDE does not compile, or has none. */
  static Optional<Path> source(Element element, ProcessingEnvironment environment) {
    if (!runs(environment)) {
      return Optional.empty();
    }
    try {
      Object file = environment.getClass().getMethod("getEnclosingIFile", Element.class)
          .invoke(environment, withSource(element, environment));
      return file == null ? Optional.empty()
          : FileUri.path((URI) file.getClass().getMethod("getLocationURI").invoke(file));
    } catch (ReflectiveOperationException | RuntimeException absent) {
      return Optional.empty();
    }
  }
}
