package dev.virga.plugin.s3.object;

import dev.virga.spi.EventBus;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Settings;
import dev.virga.spi.Table;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A service's surroundings whose tables count the rows that they hand out in lists.
final class CountedRows implements ServiceContext {
  private final ServiceContext context;
  private final AtomicInteger rows = new AtomicInteger();

  CountedRows(ServiceContext context) {
    this.context = context;
  }

  /// The rows since the last time.
  int reset() {
    return rows.getAndSet(0);
  }

  @Override
  public <V extends Record> Table<V> table(String name, Class<V> type) {
    return new Counted<>(context.table(name, type), rows);
  }

  private record Counted<V extends Record>(Table<V> table, AtomicInteger rows) implements Table<V> {
    private List<V> counted(List<V> list) {
      rows.addAndGet(list.size());
      return list;
    }

    @Override
    public Optional<V> get(Scope scope, String key) {
      return table.get(scope, key);
    }

    @Override
    public List<V> list(Scope scope) {
      return counted(table.list(scope));
    }

    @Override
    public List<V> list(Scope scope, String prefix) {
      return counted(table.list(scope, prefix));
    }

    @Override
    public List<V> list(Scope scope, String prefix, String after, int limit) {
      return counted(table.list(scope, prefix, after, limit));
    }

    @Override
    public void put(Scope scope, String key, V row) {
      table.put(scope, key, row);
    }

    @Override
    public Optional<V> putIfAbsent(Scope scope, String key, V row) {
      return table.putIfAbsent(scope, key, row);
    }

    @Override
    public Optional<V> update(Scope scope, String key, UnaryOperator<V> change) {
      return table.update(scope, key, change);
    }

    @Override
    public Optional<V> remove(Scope scope, String key) {
      return table.remove(scope, key);
    }

    @Override
    public Set<Scope> scopes() {
      return table.scopes();
    }
  }

  @Override
  public Settings settings() {
    return context.settings();
  }

  @Override
  public Fidelity fidelity() {
    return context.fidelity();
  }

  @Override
  public InstantSource clock() {
    return context.clock();
  }

  @Override
  public Ids ids() {
    return context.ids();
  }

  @Override
  public EventBus events() {
    return context.events();
  }

  @Override
  public URI workloadEndpoint() {
    return context.workloadEndpoint();
  }

  @Override
  public Path directory() {
    return context.directory();
  }

  @Override
  public boolean durable() {
    return context.durable();
  }

  @Override
  public <T> T transaction(Supplier<T> changes) {
    return context.transaction(changes);
  }

  @Override
  public <T> Optional<T> find(Class<T> capability) {
    return context.find(capability);
  }

  @Override
  public <T> void offer(Class<T> capability, T it) {
    context.offer(capability, it);
  }

  @Override
  public System.Logger log() {
    return context.log();
  }
}
