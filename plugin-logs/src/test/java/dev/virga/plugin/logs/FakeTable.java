package dev.virga.plugin.logs;

import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/// A table in memory, without transactions.
final class FakeTable<V extends Record> implements Table<V> {
  private final Map<Scope, ConcurrentSkipListMap<String, V>> rows = new ConcurrentSkipListMap<>();

  @Override
  public Optional<V> get(Scope scope, String key) {
    return Optional.ofNullable(of(scope).get(key));
  }

  @Override
  public List<V> list(Scope scope) {
    return List.copyOf(of(scope).values());
  }

  @Override
  public List<V> list(Scope scope, String prefix) {
    return List.copyOf(of(scope).subMap(prefix, prefix + Character.MAX_VALUE).values());
  }

  @Override
  public void put(Scope scope, String key, V row) {
    of(scope).put(key, row);
  }

  @Override
  public Optional<V> putIfAbsent(Scope scope, String key, V row) {
    return Optional.ofNullable(of(scope).putIfAbsent(key, row));
  }

  @Override
  public Optional<V> update(Scope scope, String key, UnaryOperator<V> change) {
    return Optional.ofNullable(of(scope).computeIfPresent(key, (_, row) -> change.apply(row)));
  }

  @Override
  public Optional<V> remove(Scope scope, String key) {
    return Optional.ofNullable(of(scope).remove(key));
  }

  @Override
  public Set<Scope> scopes() {
    return rows.keySet();
  }

  private ConcurrentSkipListMap<String, V> of(Scope scope) {
    return rows.computeIfAbsent(scope, _ -> new ConcurrentSkipListMap<>());
  }
}
