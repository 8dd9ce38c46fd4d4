package dev.virga.plugin.s3.store;

import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Optional;
import java.util.function.Function;

/// One kind of configuration of which a bucket has one, kept as the client sent it.
///
/// @param <V> the wire record
public final class SubResource<V extends Record> {
  private final Table<V> table;
  private final Function<String, AwsException> unset;

  /// The configurations that a table of the service holds.
  ///
  /// @param name the name of the table
  /// @param unset makes the error for a bucket that has none, from the name of the bucket
  public SubResource(
      ServiceContext context, String name, Class<V> type, Function<String, AwsException> unset) {
    this.table = context.table(name, type);
    this.unset = unset;
  }

  /// What a bucket has, if anything.
  public Optional<V> find(Bucket bucket) {
    return table.get(bucket.scope(), bucket.name());
  }

  /// What a bucket has.
  ///
  /// @throws AwsException the error of this kind where nothing was set
  public V get(Bucket bucket) {
    return find(bucket).orElseThrow(() -> unset.apply(bucket.name()));
  }

  /// Sets what a bucket has.
  public void put(Bucket bucket, V configuration) {
    table.put(bucket.scope(), bucket.name(), configuration);
  }

  /// Takes it away; nothing happens where there is none.
  public void remove(Bucket bucket) {
    table.remove(bucket.scope(), bucket.name());
  }
}
