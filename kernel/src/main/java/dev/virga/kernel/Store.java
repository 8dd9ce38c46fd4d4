package dev.virga.kernel;

import dev.virga.spi.Scope;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where rows last beyond the process.
interface Store extends AutoCloseable {
  /// Hands over all rows of a table, once, when the table is opened.
  ///
  /// @param rows takes the scope and key of a row, with the row as bytes
  void load(String service, String table, RowReader rows);

  /// Writes what the rows are now, in one transaction, and returns when they are safe.
  ///
  /// @param current the row as bytes at the time of writing, or null where there is none
  void commit(List<RowKey> rows, Function<RowKey, byte @Nullable []> current);

  @Override
  void close();

  /// Takes the rows of a table.
  @FunctionalInterface
  interface RowReader {
    void row(Scope scope, String key, byte[] row);
  }

  /// Keeps nothing.
  Store NONE =
      new Store() {
        @Override
        public void load(String service, String table, RowReader rows) {}

        @Override
        public void commit(List<RowKey> rows, Function<RowKey, byte @Nullable []> current) {}

        @Override
        public void close() {}
      };
}
