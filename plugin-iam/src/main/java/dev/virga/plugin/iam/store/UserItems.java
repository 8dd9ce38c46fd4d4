package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.User;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Things of one kind that users have, each with an id.
///
/// Rows stand under the unique id of their user; the names of users in them are those of the time
/// when they were made and are put right on the way out.
///
/// @param <V> the record type of the rows
public final class UserItems<V extends Record> {
  private final Table<V> table;
  private final Kind<V> kind;

  /// What is particular to one kind of thing.
  ///
  /// @param id the id of a row
  /// @param created when a row was made
  /// @param missing the error for an id that nothing of the user has
  public record Kind<V extends Record>(
      Function<V, String> id,
      Function<V, @Nullable Instant> created,
      Function<String, AwsException> missing) {}

  UserItems(Table<V> table, Kind<V> kind) {
    this.table = table;
    this.kind = kind;
  }

  /// Adds one.
  public void add(Scope scope, User user, V row) {
    table.put(scope, key(user, kind.id.apply(row)), row);
  }

  /// The one of an id.
  ///
  /// @throws AwsException `NoSuchEntity`
  public V get(Scope scope, User user, String id) {
    return table.get(scope, key(user, id)).orElseThrow(() -> kind.missing.apply(id));
  }

  /// All of a user, oldest first.
  public List<V> of(Scope scope, User user) {
    return table.list(scope, key(user, "")).stream()
        .sorted(Comparator.comparing(this::order))
        .toList();
  }

  /// A page of those of a user, oldest first.
  public Page<V> page(Scope scope, User user, @Nullable String marker, @Nullable Integer max) {
    return Page.of(of(scope, user), this::order, marker, max);
  }

  /// Changes one.
  ///
  /// @throws AwsException `NoSuchEntity`
  public V change(Scope scope, User user, String id, UnaryOperator<V> change) {
    return table.update(scope, key(user, id), change).orElseThrow(() -> kind.missing.apply(id));
  }

  /// Removes one.
  ///
  /// @throws AwsException `NoSuchEntity`
  public void remove(Scope scope, User user, String id) {
    if (table.remove(scope, key(user, id)).isEmpty()) {
      throw kind.missing.apply(id);
    }
  }

  private String order(V row) {
    return kind.created.apply(row) + kind.id.apply(row);
  }

  private static String key(User user, String id) {
    return user.userId() + "/" + id;
  }
}
