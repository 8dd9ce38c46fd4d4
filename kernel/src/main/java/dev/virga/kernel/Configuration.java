package dev.virga.kernel;

import dev.virga.spi.Fidelity;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a platform is started.
///
/// @param host the address to listen on
/// @param port the port, or 0 for a free one
/// @param certificate a PEM file with the certificate chain, or null for plain HTTP
/// @param key a PEM file with its private key
/// @param account the account of callers whose key names no other, twelve digits
/// @param region the region of calls that name no other
/// @param fidelity how closely AWS is followed where that would hinder local work
/// @param executor the name of the executor that runs workloads
/// @param dataDirectory where state is kept, or null to keep it in memory
/// @param pluginsDirectory where drop-in plugins are, or null for none
/// @param services what is said about single services; one that is not named is on
/// @param recording what is kept of calls
public record Configuration(
    String host,
    int port,
    @Nullable Path certificate,
    @Nullable Path key,
    String account,
    String region,
    Fidelity fidelity,
    String executor,
    @Nullable Path dataDirectory,
    @Nullable Path pluginsDirectory,
    Map<String, ServiceConfiguration> services,
    Recording recording) {

  /// What holds where nothing is configured: a loopback address, port 4566, everything on.
  public static final Configuration DEFAULT =
      new Configuration(
          "127.0.0.1",
          4566,
          null,
          null,
          "123456789012",
          "us-east-1",
          Fidelity.LENIENT,
          "process",
          null,
          null,
          Map.of(),
          Recording.DEFAULT);

  /// What is kept of calls, for `/_virga/requests`.
  ///
  /// @param keep how many calls are kept, the newest ones; 0 keeps none
  /// @param bodies whether the decoded requests are kept too, without what the model marks as a secret
  public record Recording(int keep, boolean bodies) {
    /// The last thousand calls, without their requests.
    public static final Recording DEFAULT = new Recording(1000, false);

    /// The most that can be kept.
    public static final int MOST = 1_000_000;

    /// Checks it.
    public Recording {
      if (keep < 0 || keep > MOST) {
        throw new IllegalArgumentException("from 0 to " + MOST + " calls can be kept, not " + keep);
      }
    }
  }

  /// The configuration of one service.
  ///
  /// @param enabled whether it is started
  /// @param settings the values of its own settings, by key
  public record ServiceConfiguration(boolean enabled, Map<String, String> settings) {
    /// A service that nothing was said about.
    public static final ServiceConfiguration DEFAULT = new ServiceConfiguration(true, Map.of());
  }

  /// The same with another recording.
  public Configuration with(Recording changed) {
    return new Configuration(
        host,
        port,
        certificate,
        key,
        account,
        region,
        fidelity,
        executor,
        dataDirectory,
        pluginsDirectory,
        services,
        changed);
  }

  /// The configuration of a service.
  public ServiceConfiguration service(String name) {
    return services.getOrDefault(name, ServiceConfiguration.DEFAULT);
  }
}
