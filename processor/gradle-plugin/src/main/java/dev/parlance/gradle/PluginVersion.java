package dev.parlance.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The plugin's own version, which is that of the runtime and the processor that it adds. */
final class PluginVersion {
  private PluginVersion() {}

  static String read() {
    try (InputStream file = PluginVersion.class.getResourceAsStream("plugin.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
