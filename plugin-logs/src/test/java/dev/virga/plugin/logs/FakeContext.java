package dev.virga.plugin.logs;

import dev.virga.spi.EventBus;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Ids;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Settings;
import dev.virga.spi.Table;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// What a service is given, in memory, with a clock that tests set.
final class FakeContext implements ServiceContext {
  private final Path directory;
  private final Map<String, Table<?>> tables = new HashMap<>();
  private final Map<Class<?>, Object> offered = new HashMap<>();
  private final AtomicLong count = new AtomicLong();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  FakeContext(Path directory) {
    this.directory = directory;
  }

  void set(Instant instant) {
    now = instant;
  }

  @Override
  public Settings settings() {
    return key -> {
      throw new IllegalArgumentException(key);
    };
  }

  @Override
  public Fidelity fidelity() {
    return Fidelity.LENIENT;
  }

  @Override
  public InstantSource clock() {
    return () -> now;
  }

  @Override
  public Ids ids() {
    return new Ids() {
      @Override
      public String uuid() {
        return hex(32);
      }

      @Override
      public String hex(int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "x", count.incrementAndGet());
      }

      @Override
      public String base32(int length) {
        return "A".repeat(length);
      }

      @Override
      public byte[] secret(int length) {
        return new byte[length];
      }
    };
  }

  @Override
  public EventBus events() {
    throw new UnsupportedOperationException();
  }

  @Override
  public URI workloadEndpoint() {
    return URI.create("http://localhost:4566");
  }

  @Override
  public Path directory() {
    return directory;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V extends Record> Table<V> table(String name, Class<V> type) {
    return (Table<V>) tables.computeIfAbsent(name, _ -> new FakeTable<V>());
  }

  @Override
  public <T> Optional<T> find(Class<T> capability) {
    return Optional.ofNullable(offered.get(capability)).map(capability::cast);
  }

  @Override
  public <T> void offer(Class<T> capability, T it) {
    offered.put(capability, it);
  }

  @Override
  public System.Logger log() {
    return System.getLogger("logs");
  }
}
