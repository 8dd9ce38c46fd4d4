package dev.virga.testkit.junit;

import org.jspecify.annotations.Nullable;

/// A system property that is the endpoint for a while.
///
/// @param before what it was, or null if it was not there
record EndpointProperty(String name, @Nullable String before) implements AutoCloseable {
  static EndpointProperty set(String name, String endpoint) {
    return new EndpointProperty(name, System.setProperty(name, endpoint));
  }

  @Override
  public void close() {
    if (before == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, before);
    }
  }
}
