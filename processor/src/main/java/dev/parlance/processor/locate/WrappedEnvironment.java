package dev.parlance.processor.locate;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the compiler's own environment inside those that build tools put around it: javac's tree API accepts no other.
 *
 * <p>Gradle's keeps it in a field, as does Kotlin's; IntelliJ's is a proxy, which a class of its build can open.
 */
final class WrappedEnvironment {
  private static final String INTELLIJ_WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";

  /** Far more than any tool has. */
  private static final int MOST_LAYERS = 8;

  private WrappedEnvironment() {}

  /** The {@code outermost} environment and those inside of it, from the outside in. */
  static List<ProcessingEnvironment> layers(ProcessingEnvironment outermost) {
    List<ProcessingEnvironment> layers = new ArrayList<>();
    Optional<ProcessingEnvironment> layer = Optional.of(outermost);
    while (layer.isPresent() && layers.size() < MOST_LAYERS) {
      layers.add(layer.get());
      layer = inside(layer.get());
    }
    return layers;
  }

  private static Optional<ProcessingEnvironment> inside(ProcessingEnvironment wrapper) {
    if (!Proxy.isProxyClass(wrapper.getClass())) {
      return unwrapped(wrapper, wrapper).or(() -> inField(wrapper, wrapper));
    }
    Object handler = Proxy.getInvocationHandler(wrapper);
    return unwrapped(wrapper, wrapper).or(() -> unwrapped(wrapper, handler)).or(() -> inField(handler, wrapper));
  }

  /** Asks IntelliJ's class, which the class loader of {@code known} may have. */
  private static Optional<ProcessingEnvironment> unwrapped(ProcessingEnvironment wrapper, Object known) {
    try {
      Object inside = Class.forName(INTELLIJ_WRAPPERS, true, known.getClass().getClassLoader())
          .getMethod("unwrap", Class.class, Object.class).invoke(null, ProcessingEnvironment.class, wrapper);
      return environment(inside, wrapper);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError absent) {
      return Optional.empty();
    }
  }

  /** The environment in a field of {@code holder}, which is the wrapper or what a proxy calls. */
  private static Optional<ProcessingEnvironment> inField(Object holder, ProcessingEnvironment wrapper) {
    return Stream.<Class<?>>iterate(holder.getClass(), type -> type != null && type != Object.class,
        Class::getSuperclass).flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive())
        .flatMap(field -> environment(value(field, holder), wrapper).stream()).findFirst();
  }

  private static Object value(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (IllegalAccessException | RuntimeException closed) {
      return null;
    }
  }

  private static Optional<ProcessingEnvironment> environment(Object value, ProcessingEnvironment wrapper) {
    return value instanceof ProcessingEnvironment inside && inside != wrapper ? Optional.of(inside) : Optional.empty();
  }
}
