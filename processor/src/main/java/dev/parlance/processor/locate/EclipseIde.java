package dev.parlance.processor.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** The kind of folders with sources, among the roots of packages. */
  private static final Integer SOURCE = 1;

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
      return location(environment.getClass().getMethod("getEnclosingIFile", Element.class)
          .invoke(environment, withSource(element, environment)));
    } catch (ReflectiveOperationException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /** The source folders of the project, which have its resources too; empty where the IDE does not compile. */
  static List<Path> sourceFolders(ProcessingEnvironment environment) {
    List<Path> folders = new ArrayList<>();
    if (runs(environment)) {
      try {
        for (Object root : (Object[]) call(call(environment, "getJavaProject"), "getPackageFragmentRoots")) {
          if (SOURCE.equals(call(root, "getKind"))) {
            location(call(root, "getResource")).ifPresent(folders::add);
          }
        }
      } catch (ReflectiveOperationException | RuntimeException absent) {
        // Another version of Eclipse: those that the annotated source implies are enough for most projects.
      }
    }
    return folders;
  }

  /** Whether {@code failed} is about a file that the IDE does not know, perhaps since another tool wrote it. */
  static boolean isUnknownFile(IOException failed) {
    return failed.getCause() != null && failed.getCause().getClass().getName().startsWith("org.eclipse.core.");
  }

  private static Optional<Path> location(Object resource) throws ReflectiveOperationException {
    return resource == null ? Optional.empty() : FileUri.path((URI) call(resource, "getLocationURI"));
  }

  private static Object call(Object object, String method) throws ReflectiveOperationException {
    return object.getClass().getMethod(method).invoke(object);
  }
}
