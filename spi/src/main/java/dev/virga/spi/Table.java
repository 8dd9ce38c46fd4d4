package dev.virga.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Rows of one kind, kept apart by scope and sorted by key.
///
/// Rows are immutable. Each method is atomic, and reads do not block. The changes of one call are
/// committed together before its answer is sent, and undone if the call fails.
///
/// @param <V> the record type of the rows
public interface Table<V extends Record> {
  /// The row of a key.
  Optional<V> get(Scope scope, String key);

  /// All rows of a scope, sorted by key.
  List<V> list(Scope scope);

  /// The rows whose key starts with a prefix, sorted by key; costs what it returns.
  List<V> list(Scope scope, String prefix);

  /// One page of the rows whose key starts with a prefix, sorted by key; costs what it returns.
  ///
  /// @param after only rows whose key sorts behind this one; the empty string for all
  /// @param limit the most rows that are returned
  List<V> list(Scope scope, String prefix, String after, int limit);

  /// Writes a row, whether or not there was one.
  void put(Scope scope, String key, V row);

  /// Writes a row where there is none.
  ///
  /// @return the row that was there already, and is kept; nothing if the new one was written
  Optional<V> putIfAbsent(Scope scope, String key, V row);

  /// Replaces a row by what the function makes of it. The function must be quick and may not touch
  /// a table; when it throws, nothing changes.
  ///
  /// @return the new row, or nothing where there was none
  Optional<V> update(Scope scope, String key, UnaryOperator<V> change);

  /// Removes a row.
  ///
  /// @return the row that was there
  Optional<V> remove(Scope scope, String key);

  /// The scopes that have rows.
  Set<Scope> scopes();
}
