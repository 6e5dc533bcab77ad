package org.jetbrains.jps.javac;

import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.Map;

/** The class of IntelliJ's build that wraps what the compiler gives to processors, by its name and methods. */
public final class APIWrappers {
  private static final Map<Object, Object> WRAPPED = new IdentityHashMap<>();

  private APIWrappers() {}

  /** A proxy for {@code wrapped}. */
  public static <T> T wrap(Class<T> type, T wrapped) {
    T proxy = type.cast(Proxy.newProxyInstance(APIWrappers.class.getClassLoader(), new Class<?>[] {type},
        (self, method, arguments) -> method.invoke(WRAPPED.get(self), arguments)));
    WRAPPED.put(proxy, wrapped);
    return proxy;
  }

  /** What is inside {@code wrapper}; null where it is not one. */
  public static <T> T unwrap(Class<? extends T> type, T wrapper) {
    return type.cast(WRAPPED.get(wrapper));
  }
}
