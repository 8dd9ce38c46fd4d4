package dev.virga.testkit;

import dev.virga.kernel.Configuration;
import dev.virga.kernel.ServiceHost;
import dev.virga.kernel.Surroundings;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.exec.Executor;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plugin whose operations a test calls directly, with a clock that stands still and ids that count.
///
/// ```java
/// try (var ecs = ServiceUnderTest.of(new EcsPlugin()).start()) {
///   var answer = ecs.call(CreateCluster.class, request);
/// }
/// ```
public final class ServiceUnderTest implements AutoCloseable {
  /// The account of calls.
  public static final String ACCOUNT = "123456789012";

  /// The account and region of calls.
  public static final Scope SCOPE = new Scope(ACCOUNT, "us-east-1");

  private final ServiceHost host;
  private final String signingName;
  private final TestClock clock;
  private final CountingIds ids;

  private ServiceUnderTest(ServiceHost host, String signingName, TestClock clock, CountingIds ids) {
    this.host = host;
    this.signingName = signingName;
    this.clock = clock;
    this.ids = ids;
  }

  /// Describes how a plugin is to be tested.
  public static Setup of(ServicePlugin plugin) {
    return new Setup(plugin);
  }

  /// How a plugin is to be tested: leniently, in memory, without an executor, unless said otherwise.
  public static final class Setup {
    private final ServicePlugin plugin;
    private final Map<String, String> settings = new HashMap<>();
    private Fidelity fidelity = Fidelity.LENIENT;
    private TestClock clock = new TestClock();
    private @Nullable Path dataDirectory;
    private @Nullable Executor executor;

    private Setup(ServicePlugin plugin) {
      this.plugin = plugin;
    }

    /// As AWS does.
    public Setup strict() {
      fidelity = Fidelity.STRICT;
      return this;
    }

    /// With a setting.
    public Setup with(String key, String value) {
      settings.put(key, value);
      return this;
    }

    /// With workloads that run.
    public Setup with(Executor executor) {
      this.executor = executor;
      return this;
    }

    /// With a clock that the test keeps.
    public Setup with(TestClock clock) {
      this.clock = clock;
      return this;
    }

    /// With state that lasts beyond the service.
    public Setup in(Path dataDirectory) {
      this.dataDirectory = dataDirectory;
      return this;
    }

    /// Starts the plugin.
    public ServiceUnderTest start() {
      Configuration base = Configuration.DEFAULT;
      String name = plugin.descriptor().name();
      var configuration =
          new Configuration(
              base.host(),
              0,
              null,
              null,
              ACCOUNT,
              SCOPE.region(),
              fidelity,
              base.executor(),
              dataDirectory,
              null,
              Map.of(name, new Configuration.ServiceConfiguration(true, Map.copyOf(settings))),
              Configuration.Recording.DEFAULT);
      var ids = new CountingIds();
      var host =
          new ServiceHost(
              plugin,
              configuration,
              new Surroundings(clock, ids, List.of()),
              executor,
              URI.create("http://127.0.0.1:4566"));
      return new ServiceUnderTest(host, plugin.descriptor().signingName(), clock, ids);
    }
  }

  /// Calls an operation as the account's root user. The input is not validated against its schema.
  ///
  /// @throws dev.virga.spi.AwsException as the operation does
  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I input) {
    return call(operation, input, SCOPE);
  }

  /// Calls an operation in another scope.
  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I input, Scope scope) {
    return host.call(operation, input, caller(scope));
  }

  /// A caller's context, as an operation sees it.
  public RequestContext caller(Scope scope) {
    return new RequestContext(
        "00000000-0000-4000-8000-000000000000",
        scope,
        Principal.root(scope.account(), "test"),
        signingName,
        "localhost:4566");
  }

  /// The clock, to move it.
  public TestClock clock() {
    return clock;
  }

  /// The ids, to foresee them.
  public CountingIds ids() {
    return ids;
  }

  /// What the service was given; a test may offer capabilities in it.
  public ServiceContext context() {
    return host.context();
  }

  /// The started service.
  public Service service() {
    return host.service();
  }

  @Override
  public void close() {
    host.close();
  }
}
