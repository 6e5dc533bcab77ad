package dev.parlance.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parlance.Link;
import dev.parlance.RichText;
import dev.parlance.processor.testing.CatalogProject;
import dev.parlance.processor.testing.JavaCompilers;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.config.Scope;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.support.GenericApplicationContext;

/** A singleton of Spring is given one proxy of the generated class, and reads in each request that request's messages. */
class SpringScopeTest {
  @TempDir
  Path folder;

  @Test
  void aScopedProxyReadsTheMessagesOfEachRequest() throws ReflectiveOperationException {
    Class<?> type = CatalogProject.in(folder)
        .catalog("email.required Email is required.",
            "greeting Hello <x id=\"INTERPOLATION\" equiv-text=\"{{ name }}\"/>!",
            "licence Under the <x id=\"START_LINK\"/>AGPLv3 licence<x id=\"CLOSE_LINK\"/>.")
        .source("test.Shouted",
            "package test;",
            "public class Shouted extends Messages {",
            "  @Override public String emailRequired() { return super.emailRequired() + \"!!\"; }",
            "  @Override public String greeting(String name) { return super.greeting(name) + \"!!\"; }",
            "}")
        .source("test.package-info", "@dev.parlance.MessageCatalog(\"messages.txt\")", "package test;")
        .compile(JavaCompilers.JAVAC)
        .load("test.Shouted")
        .getSuperclass();
    Object calm = type.getMethod("of", Locale.class).invoke(null, Locale.ENGLISH);
    Constructor<?> shouted = type.getClassLoader().loadClass("test.Shouted").getConstructor();
    Requests requests = new Requests();
    try (GenericApplicationContext context =
        context(type, requests, Map.of("calm", calm, "shouted", shouted.newInstance()))) {
      Object proxy = context.getBean("messages");

      assertInstanceOf(type, proxy);
      assertNotEquals(type, proxy.getClass());
      requests.current = "calm";
      assertEquals("Email is required.", type.getMethod("emailRequired").invoke(proxy));
      assertEquals("Hello Ada!", greet(proxy, type));
      requests.current = "shouted";
      assertEquals("Email is required.!!", type.getMethod("emailRequired").invoke(proxy));
      assertEquals("Hello Ada!!!", greet(proxy, type));
      RichText licence = (RichText) type.getMethod("licence", Link.class).invoke(proxy, Link.to("/agpl"));
      assertEquals("Under the <a href=\"/agpl\">AGPLv3 licence</a>.", licence.toHtml());
      assertEquals(Locale.ENGLISH, type.getMethod("locale").invoke(proxy));
      requests.current = "calm";
      assertEquals("Email is required.", type.getMethod("emailRequired").invoke(proxy));
      assertEquals(List.of("calm", "shouted"), requests.beans.keySet().stream().sorted().toList());
    }
  }

  private static Object greet(Object messages, Class<?> type) throws ReflectiveOperationException {
    return type.getMethod("greeting", String.class).invoke(messages, "Ada");
  }

  /** What {@code @RequestScope}, which is {@code @Scope(proxyMode = TARGET_CLASS)}, makes of a bean method. */
  private static GenericApplicationContext context(Class<?> type, Requests requests, Map<String, Object> byRequest) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.setClassLoader(type.getClassLoader());
    context.getBeanFactory().registerScope("request", requests);
    RootBeanDefinition messages = new RootBeanDefinition(type);
    messages.setInstanceSupplier(() -> byRequest.get(requests.current));
    messages.setScope("request");
    BeanDefinitionHolder proxy =
        ScopedProxyUtils.createScopedProxy(new BeanDefinitionHolder(messages, "messages"), context, true);
    context.registerBeanDefinition(proxy.getBeanName(), proxy.getBeanDefinition());
    context.refresh();
    return context;
  }

  /** A scope as the web's: one bean a request. */
  private static final class Requests implements Scope {
    private final Map<String, Object> beans = new HashMap<>();
    private String current;

    @Override
    public Object get(String name, ObjectFactory<?> factory) {
      return beans.computeIfAbsent(current, request -> factory.getObject());
    }

    @Override
    public Object remove(String name) {
      return beans.remove(current);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback) {
      // Messages need no destruction.
    }

    @Override
    public Object resolveContextualObject(String key) {
      return null;
    }

    @Override
    public String getConversationId() {
      return current;
    }
  }
}
