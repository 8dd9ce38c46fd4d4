package dev.virga.plugin.s3.store;

import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.function.Function;

/// One kind of configuration of which a bucket has several, told apart by an id.
///
/// @param <V> the wire record
public final class NamedConfigurations<V extends Record> {
  /// The most that a bucket may have of a kind.
  public static final int LIMIT = 1000;

  private final Table<V> table;
  private final Function<V, String> id;
  private final Function<String, AwsException> unknown;

  /// The configurations that a table of the service holds.
  ///
  /// @param name the name of the table
  /// @param id reads the id
  /// @param unknown makes the error for an id that is not there, from the name of the bucket
  public NamedConfigurations(
      ServiceContext context,
      String name,
      Class<V> type,
      Function<V, String> id,
      Function<String, AwsException> unknown) {
    this.table = context.table(name, type);
    this.id = id;
    this.unknown = unknown;
  }

  /// The configuration of an id.
  ///
  /// @throws AwsException the error of this kind where there is none
  public V get(Bucket bucket, String wanted) {
    return table
        .get(bucket.scope(), row(bucket, wanted))
        .orElseThrow(() -> unknown.apply(bucket.name()));
  }

  /// All configurations of a bucket, sorted by id.
  public List<V> list(Bucket bucket) {
    return table.list(bucket.scope(), row(bucket, ""));
  }

  /// One page of the configurations of a bucket, sorted by id.
  ///
  /// @param after the last id of the page before, or the empty string
  public List<V> list(Bucket bucket, String after, int limit) {
    return table.list(bucket.scope(), row(bucket, ""), row(bucket, after), limit);
  }

  /// Sets a configuration.
  public void put(Bucket bucket, V configuration) {
    table.put(bucket.scope(), row(bucket, id.apply(configuration)), configuration);
  }

  /// Takes the configuration of an id away.
  ///
  /// @throws AwsException the error of this kind where there is none
  public void remove(Bucket bucket, String wanted) {
    if (table.remove(bucket.scope(), row(bucket, wanted)).isEmpty()) {
      throw unknown.apply(bucket.name());
    }
  }

  /// Takes all of a bucket away.
  public void clear(Bucket bucket) {
    list(bucket).forEach(it -> table.remove(bucket.scope(), row(bucket, id.apply(it))));
  }

  private static String row(Bucket bucket, String id) {
    return bucket.name() + '/' + id;
  }
}
