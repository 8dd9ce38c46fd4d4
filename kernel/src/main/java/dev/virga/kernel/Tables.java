package dev.virga.kernel;

import dev.virga.spi.Scope;
import dev.virga.spi.shape.Shapes;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All tables of all services, on one store.
final class Tables implements AutoCloseable {
  private final Map<Name, Opened<?>> tables = new ConcurrentHashMap<>();
  private final Shapes shapes;
  private final Store store;
  private final Transactions transactions;

  /// Compared by hand, because the virtual machine makes the methods of a record anew in each process,
  /// which takes longer than the start of a service.
  private record Name(String service, String table) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Name it && it.service.equals(service) && it.table.equals(table);
    }

    @Override
    public int hashCode() {
      return 31 * service.hashCode() + table.hashCode();
    }
  }

  /// @param codec asked for when a row is stored: without a data directory no schema is ever read
  private record Opened<V extends Record>(
      MemoryTable<V> table, Class<V> type, Supplier<RowCodec> codec) {}

  Tables(Shapes shapes, Store store, Consumer<Record> events) {
    this.shapes = shapes;
    this.store = store;
    this.transactions = new Transactions(store, this::current, events);
  }

  /// Opens a table, with the rows that the store has of it.
  ///
  /// @throws IllegalArgumentException if it is open with another type of rows
  <V extends Record> MemoryTable<V> open(String service, String name, Class<V> type) {
    Opened<?> opened =
        tables.computeIfAbsent(new Name(service, name), _ -> load(service, name, type));
    if (opened.type != type) {
      throw new IllegalArgumentException(
          "the table "
              + name
              + " has rows of "
              + opened.type.getName()
              + ", not "
              + type.getName());
    }
    @SuppressWarnings("unchecked") // checked by the type just now
    var table = (MemoryTable<V>) opened.table;
    return table;
  }

  /// Runs a call as one transaction.
  <T> T call(Supplier<T> body) {
    return transactions.call(body);
  }

  /// Runs something outside of the transaction that is running.
  <T> T outside(Supplier<T> body) {
    return transactions.outside(body);
  }

  /// Publishes an event with the transaction that is running, or at once.
  void publish(Record event) {
    transactions.publish(event);
  }

  /// Empties the tables of a service, or of all, in some scopes, as one transaction.
  void clear(@Nullable String service, Predicate<Scope> scopes) {
    transactions.call(() -> {
      tables.forEach((name, opened) -> {
        if (service == null || name.service.equals(service)) {
          opened.table.clear(scopes);
        }
      });
      return tables.size();
    });
  }

  @Override
  public void close() {
    store.close();
  }

  private <V extends Record> Opened<V> load(String service, String name, Class<V> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      throw new IllegalArgumentException(
          "the rows of table " + name + " are of " + type.getName() + ", which must be public");
    }
    Supplier<RowCodec> codec = () -> new RowCodec(shapes.structure(type));
    var table = new MemoryTable<V>(service, name, transactions);
    store.load(
        service,
        name,
        (scope, key, row) -> table.load(scope, key, type.cast(codec.get().read(row))));
    return new Opened<>(table, type, codec);
  }

  private byte @Nullable [] current(RowKey key) {
    Opened<?> opened = tables.get(new Name(key.service(), key.table()));
    if (opened == null) {
      return null;
    }
    Record row = opened.table.get(key.scope(), key.key()).orElse(null);
    return row == null ? null : opened.codec.get().write(row);
  }
}
