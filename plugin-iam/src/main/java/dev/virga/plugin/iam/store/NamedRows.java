package dev.virga.plugin.iam.store;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Things of an account that have a name, which is unique whatever the case of its letters, and a
/// path.
///
/// @param <V> the record type of the rows
public final class NamedRows<V extends Record> {
  private final Table<V> table;
  private final Kind<V> kind;

  /// What is particular to one kind of thing.
  ///
  /// @param name the name of a row
  /// @param path the path of a row
  /// @param missing the error for a name that nothing has
  /// @param taken the error for a name that something has already
  /// @param quota the most that an account has of them
  public record Kind<V extends Record>(
      Function<V, String> name,
      Function<V, String> path,
      Function<String, AwsException> missing,
      Function<String, AwsException> taken,
      Quota quota) {}

  NamedRows(Table<V> table, Kind<V> kind) {
    this.table = table;
    this.kind = kind;
  }

  /// The row of a name.
  public Optional<V> find(Scope scope, String name) {
    return table.get(scope, key(name));
  }

  /// The row of a name.
  ///
  /// @throws AwsException `NoSuchEntity`
  public V named(Scope scope, String name) {
    return find(scope, name).orElseThrow(() -> kind.missing.apply(name));
  }

  /// All rows, sorted by name.
  public List<V> all(Scope scope) {
    return table.list(scope);
  }

  /// A page of the rows under a path.
  ///
  /// @param pathPrefix what their paths start with, or null for all
  public Page<V> page(
      Scope scope, @Nullable String pathPrefix, @Nullable String marker, @Nullable Integer max) {
    String prefix = pathPrefix == null ? "/" : pathPrefix;
    List<V> rows =
        all(scope).stream().filter(it -> kind.path.apply(it).startsWith(prefix)).toList();
    return Page.of(rows, it -> key(kind.name.apply(it)), marker, max);
  }

  /// Adds a row.
  ///
  /// @throws AwsException `EntityAlreadyExists`, or `LimitExceeded`
  public void add(Scope scope, V row) {
    String name = kind.name.apply(row);
    if (find(scope, name).isPresent()) {
      throw kind.taken.apply(name);
    }
    kind.quota.require(table.list(scope).size() + 1);
    if (table.putIfAbsent(scope, key(name), row).isPresent()) {
      throw kind.taken.apply(name);
    }
  }

  /// Changes a row in all but its name.
  ///
  /// @throws AwsException `NoSuchEntity`
  public V change(Scope scope, String name, UnaryOperator<V> change) {
    return table.update(scope, key(name), change).orElseThrow(() -> kind.missing.apply(name));
  }

  /// Puts a row in the place of another, whose name may be different.
  ///
  /// @throws AwsException `EntityAlreadyExists` if a third has the new name
  public void replace(Scope scope, V old, V now) {
    String before = key(kind.name.apply(old));
    String after = key(kind.name.apply(now));
    if (before.equals(after)) {
      table.put(scope, after, now);
      return;
    }
    if (table.putIfAbsent(scope, after, now).isPresent()) {
      throw kind.taken.apply(kind.name.apply(now));
    }
    table.remove(scope, before);
  }

  /// Removes a row.
  public void remove(Scope scope, V row) {
    table.remove(scope, key(kind.name.apply(row)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
