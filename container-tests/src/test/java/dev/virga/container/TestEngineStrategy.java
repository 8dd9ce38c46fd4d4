package dev.virga.container;

import java.net.URI;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/// Leads Testcontainers to the engine that the tests started.
public final class TestEngineStrategy extends DockerClientProviderStrategy {
  /// The system property with the engine's address.
  static final String HOST = "virga.test.docker-host";

  @Override
  protected boolean isApplicable() {
    return System.getProperty(HOST) != null;
  }

  @Override
  protected int getPriority() {
    return Integer.MAX_VALUE;
  }

  @Override
  public TransportConfig getTransportConfig() {
    return TransportConfig.builder().dockerHost(URI.create(System.getProperty(HOST, ""))).build();
  }

  @Override
  public String getDescription() {
    return "the engine of the tests";
  }
}
