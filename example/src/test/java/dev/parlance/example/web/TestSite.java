package dev.parlance.example.web;

import java.io.IOException;

/** The web application for tests of other packages. */
public final class TestSite {
  private final Server server;

  private TestSite(Server server) {
    this.server = server;
  }

  /** Starts it on any port. */
  public static TestSite start() throws IOException {
    return new TestSite(Server.start(0));
  }

  public String address() {
    return server.address();
  }

  public void stop() {
    server.stop();
  }
}
