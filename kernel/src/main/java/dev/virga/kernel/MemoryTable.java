package dev.virga.kernel;

import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A table in memory: a sorted map for each scope, read without a lock and written under the lock of
/// its scope, which is taken nowhere but here.
final class MemoryTable<V extends Record> implements Table<V> {
  private final String service;
  private final String name;
  private final Transactions transactions;
  private final Map<Scope, Partition<V>> partitions = new ConcurrentHashMap<>();

  private record Partition<V>(ConcurrentNavigableMap<String, V> rows) {}

  MemoryTable(String service, String name, Transactions transactions) {
    this.service = service;
    this.name = name;
    this.transactions = transactions;
  }

  @Override
  public Optional<V> get(Scope scope, String key) {
    Partition<V> partition = partitions.get(scope);
    return partition == null ? Optional.empty() : Optional.ofNullable(partition.rows.get(key));
  }

  @Override
  public List<V> list(Scope scope) {
    Partition<V> partition = partitions.get(scope);
    return partition == null ? List.of() : List.copyOf(partition.rows.values());
  }

  @Override
  public List<V> list(Scope scope, String prefix) {
    Partition<V> partition = partitions.get(scope);
    return partition == null
        ? List.of()
        : List.copyOf(partition.rows.subMap(prefix, true, prefix + '\uffff', false).values());
  }

  @Override
  public List<V> list(Scope scope, String prefix, String after, int limit) {
    Partition<V> partition = partitions.get(scope);
    if (partition == null) {
      return List.of();
    }
    boolean inside = after.compareTo(prefix) >= 0;
    String end = prefix + '\uffff';
    return inside && after.compareTo(end) >= 0
        ? List.of()
        : partition.rows.subMap(inside ? after : prefix, !inside, end, false).values().stream()
            .limit(limit)
            .toList();
  }

  @Override
  public void put(Scope scope, String key, V row) {
    change(scope, key, _ -> row);
  }

  @Override
  public Optional<V> putIfAbsent(Scope scope, String key, V row) {
    return Optional.ofNullable(change(scope, key, old -> old == null ? row : old).before);
  }

  @Override
  public Optional<V> update(Scope scope, String key, UnaryOperator<V> change) {
    return Optional.ofNullable(
        change(scope, key, old -> old == null ? null : change.apply(old)).after);
  }

  @Override
  public Optional<V> remove(Scope scope, String key) {
    return Optional.ofNullable(change(scope, key, _ -> null).before);
  }

  @Override
  public Set<Scope> scopes() {
    var scopes = new TreeSet<Scope>();
    partitions.forEach((scope, partition) -> {
      if (!partition.rows.isEmpty()) {
        scopes.add(scope);
      }
    });
    return scopes;
  }

  /// Fills the table from the store; nothing is committed.
  void load(Scope scope, String key, V row) {
    partition(scope).rows.put(key, row);
  }

  /// Empties some scopes.
  void clear(Predicate<Scope> scopes) {
    for (Scope scope : scopes()) {
      if (scopes.test(scope)) {
        partition(scope).rows.keySet().forEach(key -> remove(scope, key));
      }
    }
  }

  @FunctionalInterface
  private interface Step<V> {
    @Nullable V apply(@Nullable V old);
  }

  private Written change(Scope scope, String key, Step<V> step) {
    Partition<V> partition = partition(scope);
    Written written;
    synchronized (partition.rows) {
      V before = partition.rows.get(key);
      written = new Written(scope, key, before, step.apply(before));
      set(partition, key, written.after);
    }
    if (written.changed()) {
      transactions.changed(written);
    }
    return written;
  }

  private static <V> void set(Partition<V> partition, String key, @Nullable V row) {
    if (row == null) {
      partition.rows.remove(key);
    } else {
      partition.rows.put(key, row);
    }
  }

  private Partition<V> partition(Scope scope) {
    return partitions.computeIfAbsent(scope, _ -> new Partition<>(new ConcurrentSkipListMap<>()));
  }

  /// One change, with what is needed to take it back.
  private final class Written implements UnitOfWork.Change {
    private final Scope scope;
    private final String key;
    private final @Nullable V before;
    private final @Nullable V after;

    Written(Scope scope, String key, @Nullable V before, @Nullable V after) {
      this.scope = scope;
      this.key = key;
      this.before = before;
      this.after = after;
    }

    @SuppressWarnings("ReferenceEquality") // rows are immutable: the same object is no change
    boolean changed() {
      return before != after;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal row that someone else wrote is not ours
    public void undo() {
      Partition<V> partition = partition(scope);
      synchronized (partition.rows) {
        if (partition.rows.get(key) == after) {
          set(partition, key, before);
        }
      }
    }

    @Override
    public RowKey row() {
      return new RowKey(service, name, scope, key);
    }
  }
}
