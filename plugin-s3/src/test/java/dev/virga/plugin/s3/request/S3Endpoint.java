package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.plugin.s3.S3Plugin;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.Configurations;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.Credentials;
import dev.virga.testkit.Simulator;
import dev.virga.testkit.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// S3 behind a real endpoint, into whose tables a test can write.
public final class S3Endpoint implements AutoCloseable {
  /// A key that was issued here, whose secret is known.
  public static final String ISSUED_KEY = "ASIAISSUEDHERE";

  public static final String ISSUED_SECRET = "secret-of-the-issued-key";

  private final Simulator simulator;
  private final ServiceContext context;
  private final RawClient client;
  public final TestClock clock;

  private S3Endpoint(Simulator simulator, ServiceContext context, TestClock clock) {
    this.simulator = simulator;
    this.context = context;
    this.client = new RawClient(simulator.endpoint());
    this.clock = clock;
  }

  public static S3Endpoint lenient() {
    return start(Fidelity.LENIENT);
  }

  public static S3Endpoint strict() {
    return start(Fidelity.STRICT);
  }

  private static S3Endpoint start(Fidelity fidelity) {
    var clock = new TestClock();
    var plugin = new Observed(new AtomicReference<>());
    var simulator =
        Simulator.builder().without("s3").plugins(plugin).clock(clock).fidelity(fidelity).start();
    return new S3Endpoint(simulator, plugin.context.get(), clock);
  }

  public Bucket bucket(String name) {
    return bucket(name, "us-east-1");
  }

  public Bucket bucket(String name, String region) {
    var bucket = new Bucket(name, "123456789012", region, TestClock.START, false, null, null, null);
    context.transaction(() -> new Buckets(context).create(bucket));
    return bucket;
  }

  public void configure(Consumer<Configurations> change) {
    context.transaction(() -> {
      change.accept(Configurations.of(context));
      return true;
    });
  }

  public RawClient.Answer send(String method, String target, String... headers) {
    return client.send(method, target, List.of(headers), new byte[0]);
  }

  public RawClient.Answer send(String method, String target, byte[] body, String... headers) {
    return client.send(method, target, List.of(headers), body);
  }

  /// Writes an object, which must go well.
  public void put(String path, String content, String... headers) {
    RawClient.Answer answer = send("PUT", path, content.getBytes(UTF_8), headers);
    if (answer.status() != 200) {
      throw new AssertionError(answer);
    }
  }

  @Override
  public void close() {
    simulator.close();
  }

  /// The plugin under a name of its own, beside that which is found and switched off.
  private record Observed(AtomicReference<ServiceContext> context) implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      ServiceDescriptor it = new S3Plugin().descriptor();
      return new ServiceDescriptor(
          "s3-observed",
          it.signingName(),
          it.protocol(),
          it.target(),
          it.apiVersion(),
          it.xmlNamespace(),
          it.violations(),
          it.settings());
    }

    @Override
    public Service start(ServiceContext given) {
      context.set(given);
      given.offer(Credentials.class, new FakeCredentials(given));
      return new S3Plugin().start(given);
    }
  }

  private record FakeCredentials(ServiceContext context) implements Credentials {
    @Override
    public Session assumeRole(Scope scope, String role, String name, Duration lifetime) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Issued> find(String accessKeyId) {
      return accessKeyId.equals(ISSUED_KEY)
          ? Optional.of(
              new Issued(
                  Principal.root("123456789012", accessKeyId),
                  ISSUED_SECRET,
                  context.clock().instant().plusSeconds(3600)))
          : Optional.empty();
    }
  }
}
